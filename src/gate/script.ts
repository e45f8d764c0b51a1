import { createGate } from '../gate.ts';
import { createClosedGate } from '../integrations/script-gate/gate.ts';

/**
 * What `<script src="privacy-gate.js" data-policy-id data-policy-version>` runs: a gate at `globalThis.privacyGate`. A
 * second such script finds the first one's gate and leaves it. Loaded as a module it looks its attributes up in the document.
 */
const script = document.currentScript ?? document.querySelector('script[data-policy-id]');
const { policyId, policyVersion } = (script as HTMLScriptElement | null)?.dataset ?? {};

if (!globalThis.privacyGate) {
  if (policyId && policyVersion) globalThis.privacyGate = createGate({ policyId, policyVersion });
  else {
    console.warn('privacy-gate: data-policy-id and data-policy-version are missing; stored choices are not read.');
    globalThis.privacyGate = createClosedGate();
  }
}
