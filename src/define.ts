import { defineElements, tags } from './elements/registry.ts';

// With them comes what the compiler knows of the page's elements and events.
export type { PrivacyElements } from './elements/registry.ts';
export type { PrivacyEventMap } from './events/event-map.ts';

// Whoever imports this module finds every element registered when it has been evaluated.
// A server, which renders a page without them, has nothing to register them with.
if ('customElements' in globalThis) await defineElements(...tags);
