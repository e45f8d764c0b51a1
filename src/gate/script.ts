import { createGate } from '../gate.ts';
import { complain } from '../integrations/script-gate/elements.ts';
import { createClosedGate } from '../integrations/script-gate/gate.ts';

/**
 * What `<script src="privacy-gate.js" data-policy-id data-policy-version data-center>` runs: a gate at
 * `globalThis.privacyGate`. A second such script finds the first one's gate and leaves it. Loaded as a module it looks its
 * attributes up in the document.
 *
 * With `data-center` it loads the drop-in when that is needed, from that address or from beside itself: when the gate says
 * so, when the page's address or a link asks for a view, and when a privacy element has nothing to show without it. An
 * import is covered by the nonce of the script that asks for it, and needs no trusted address.
 */
const script = document.currentScript ?? document.querySelector('script[data-policy-id]');
// An image by the name of "currentScript", in markup that others may write, stands before the browser's own answer.
const { policyId, policyVersion, center } = script instanceof HTMLScriptElement ? script.dataset : {};

function load(): void {
  import(center || './privacy-center.js').catch((error: unknown) => complain(String(error), script));
}

/** A root or a footer with something in it is what the page shows until then; any other element is nothing without its code. */
const isEmpty = ({ localName, childElementCount, shadowRoot }: Element): boolean =>
  localName.startsWith('privacy-') && !((childElementCount || shadowRoot) && /center|footer/.test(localName));

function look(): void {
  if (location.hash.startsWith('#privacy-') || [...document.querySelectorAll(':not(:defined)')].some(isEmpty)) load();
}

if (!globalThis.privacyGate) {
  if (policyId && policyVersion)
    globalThis.privacyGate = createGate({
      policyId,
      policyVersion,
      ...(center !== undefined && { whenNeeded: load }),
    });
  else {
    complain('no data-policy-id or data-policy-version; this stays off.', script);
    globalThis.privacyGate = createClosedGate();
  }
  if (center !== undefined) {
    addEventListener('hashchange', look);
    addEventListener('DOMContentLoaded', () => {
      look();
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
  }
}
