/** What a site without a bundler writes, with every vendor at once. */
import '/dist/privacy-center.js';
import { amplitude } from '/dist/integrations/amplitude.js';
import { dataLayer } from '/dist/integrations/data-layer.js';
import { googleConsentMode } from '/dist/integrations/google-consent-mode.js';
import { matomo } from '/dist/integrations/matomo.js';
import { metaPixel } from '/dist/integrations/meta-pixel.js';
import { microsoftClarity } from '/dist/integrations/microsoft-clarity.js';
import { microsoftUet } from '/dist/integrations/microsoft-uet.js';
import { segment } from '/dist/integrations/segment.js';

document.querySelector('privacy-center').addEventListener('privacy-ready', ({ center }) => {
  center.connect(googleConsentMode());
  center.connect(dataLayer());
  center.connect(microsoftUet({ service: 'microsoft-ads' }));
  center.connect(microsoftClarity({ service: 'google-analytics' }));
  center.connect(metaPixel({ service: 'meta-pixel' }));
  center.connect(matomo({ service: 'google-analytics' }));
  center.connect(segment({ service: 'segment' }));
  center.connect(amplitude({ service: 'amplitude' }));
});
