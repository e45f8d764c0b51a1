import { PrivacyBanner } from './elements/banner/banner.ts';
import { PrivacyCenter } from './elements/center/center.ts';
import { PrivacyFooter } from './elements/footer/footer.ts';
import { defineElements, tags } from './elements/registry.ts';

/** The first layer is in the script itself; everything else is loaded when it is first needed. */
const firstLayer = {
  'privacy-center': PrivacyCenter,
  'privacy-footer': PrivacyFooter,
  'privacy-banner': PrivacyBanner,
};

/** Loads the elements that a page has placed by itself. */
function definePlaced(): void {
  void defineElements(...tags.filter((tag) => document.querySelector(tag) !== null));
}

for (const [tag, element] of Object.entries(firstLayer)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
definePlaced();
new MutationObserver(definePlaced).observe(document, { childList: true, subtree: true });
