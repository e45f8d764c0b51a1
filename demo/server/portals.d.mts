/** Whether the built portals are missing or older than what they are built from. */
export function arePortalsStale(folder: string): boolean;
/** Builds the portals into a folder, both unless told which. Rejects when one cannot be built. */
export function buildPortals(folder: string, wanted?: readonly string[]): Promise<void>;
