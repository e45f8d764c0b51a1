import { elements } from './elements/registry.ts';

/** Registers every element that is not registered yet: what a script tag loads. */
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
