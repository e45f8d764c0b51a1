import '/privacy/privacy-center.js';
import { dataLayer } from '/privacy/integrations/data-layer.js';
import { googleConsentMode } from '/privacy/integrations/google-consent-mode.js';

document.querySelector('privacy-center').addEventListener('privacy-ready', ({ center }) => {
  center.connect(googleConsentMode()); // says "denied" first
  globalThis.dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
  center.connect(dataLayer()); // says which services may run, now and whenever it differs
});
