/** The program of an engine, or why there is none. */
export function findEngine(name: string): { readonly path?: string; readonly missing?: string };
