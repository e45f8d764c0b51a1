/** `npm run build:demo`: builds the portals that `npm start` serves. */
import { buildPortals } from './server/portals.mjs';

await buildPortals('demo/built');
