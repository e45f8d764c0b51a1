import { defineElements, tags } from './elements/registry.ts';

// Whoever imports this module finds every element registered when it has been evaluated.
// A server, which renders a page without them, has nothing to register them with.
if ('customElements' in globalThis) await defineElements(...tags);
