import { defineElements, tags } from './elements/registry.ts';

// Whoever imports this module finds every element registered when it has been evaluated.
await defineElements(...tags);
