/** Whether the built portals are missing or older than what they are built from. */
export function arePortalsStale(folder: string): boolean;
/** Builds both portals into a folder. Rejects when one cannot be built. */
export function buildPortals(folder: string): Promise<void>;
