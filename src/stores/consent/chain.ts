import { sha256 } from './sha256.ts';
import type { ConsentEvent } from './record.ts';

/**
 * What an event's hash is taken of: its fields in this order, as a JSON list. Anybody can compute it again, in any
 * language; `docs/records.md` has an example.
 */
function sealedText(event: ConsentEvent): string {
  const { id, at, clock, act, surface, trigger, version, language, gpc } = event;
  const { granted, refused, reset, facts, until, text, previous } = event;
  return JSON.stringify([
    ...[id, at, clock ?? null, act, surface, trigger, version, language, gpc],
    ...[granted, refused, reset, facts, until.granted, until.refused, text ?? null, previous ?? null],
  ]);
}

/** An event with its hash, which covers the hash of the event before it; nothing where no hash can be computed. */
export async function sealEvent(event: ConsentEvent): Promise<ConsentEvent | undefined> {
  const hash = await sha256(sealedText(event));
  return hash === undefined ? undefined : { ...event, hash };
}

/** What is wrong with an event: it was changed, the one before it is missing, or it was never sealed. */
export interface ChainProblem {
  /** The event's id. */
  readonly event: string;
  readonly problem: 'changed' | 'missing-before' | 'unsealed';
}

/** What checking a chain has found. `unchecked`: no hash can be computed here. */
export interface ChainReport {
  readonly status: 'intact' | 'incomplete' | 'broken' | 'unchecked';
  readonly problems: readonly ChainProblem[];
}

async function problemOf(event: ConsentEvent, before: ReadonlySet<string>): Promise<ChainProblem | undefined> {
  const named = (problem: ChainProblem['problem']): ChainProblem => ({ event: event.id, problem });
  if (event.hash === undefined) return named('unsealed');
  if ((await sealEvent(event))?.hash !== event.hash) return named('changed');
  return event.previous !== undefined && !before.has(event.previous) ? named('missing-before') : undefined;
}

/**
 * Checks a history, in a browser or in Node. `broken`: an event was changed. `incomplete`: one is missing or was never
 * sealed, as after a merge with a device that was offline or where the storage was full. The chain shows accidental
 * changes; it is no signature, because whoever can write a record can seal it again.
 */
export async function verifyChain(events: readonly ConsentEvent[]): Promise<ChainReport> {
  if ((await sha256('')) === undefined) return { status: 'unchecked', problems: [] };
  const problems: ChainProblem[] = [];
  const before = new Set<string>();
  for (const event of events) {
    const problem = await problemOf(event, before);
    if (problem) problems.push(problem);
    if (event.hash !== undefined) before.add(event.hash);
  }
  const changed = problems.some(({ problem }) => problem === 'changed');
  return { status: changed ? 'broken' : problems.length > 0 ? 'incomplete' : 'intact', problems };
}
