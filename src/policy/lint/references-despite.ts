import type { PolicyProblem } from '../problems.ts';
import { referenceProblems } from '../references.ts';
import type { Policy } from '../types.ts';

/** An entry that cannot be read: it keeps its id, so that what leads to it is no second problem. */
const emptied = (entry: unknown): object => ({
  id: (entry as { id?: unknown } | null)?.id,
  ...{ purposes: [], data: [], recipients: [], transfers: [], retention: [], cookies: [], services: [], senders: [] },
});

const entryOf = (path: string): string | undefined => /^\$\.\w+\[\d+\]/.exec(path)?.[0];

const valueOf = (json: unknown): unknown => {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Ids that lead nowhere, in a document that the schema refuses: so that one run tells them beside the other problems, and
 * not the next one. Leaves out what the schema has already complained of; tells nothing where the lists are not there.
 */
export function referencesDespite(json: unknown, problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const value = valueOf(json);
  if (typeof value !== 'object' || value === null) return [];
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ path }) => entryOf(path)));
  const readable = Object.entries(value).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.map((entry, at) => (broken.has(`$.${name}[${at}]`) ? emptied(entry) : entry)) : list,
  ]);
  try {
    const policy = { newsletters: [], glossary: [], ...Object.fromEntries(readable) } as Policy;
    return referenceProblems(policy).filter(({ path }) => !broken.has(entryOf(path)));
  } catch {
    return [];
  }
}
