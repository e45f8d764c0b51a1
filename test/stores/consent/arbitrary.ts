import fc from 'fast-check';
import type { Decision, Decisions } from '../../../src/stores/consent/decision.ts';
import { readItems, type Items } from '../../../src/stores/consent/items.ts';
import { acts, surfaces, triggers, type ConsentEvent, type ConsentRecord } from '../../../src/stores/consent/record.ts';
import { replay } from '../../../src/stores/consent/replay.ts';

/** Few ids and few times, so that records meet; `__proto__` because it is a text like any other. */
export const ids = ['analytics', 'video', 'map', '__proto__', '7'] as const;
const time = fc.integer({ min: 0, max: 9 });

export const decision: fc.Arbitrary<Decision> = fc.record(
  { granted: fc.boolean(), at: time, until: time, facts: fc.constantFrom('a', 'b') },
  { noNullPrototype: true },
);

export const decisions: fc.Arbitrary<Decisions> = fc
  .array(fc.tuple(fc.constantFrom(...ids), decision))
  .map((entries) => new Map(entries));

const places = ['granted', 'refused', 'reset', 'none'] as const;

/** Events whose content follows from their number, as it follows from the id in life; sealed or not. */
function eventOf(number: number, hash: string | undefined): ConsentEvent {
  const placed = (place: string): string[] => ids.filter((_, at) => places[(number + at * 3) % 4] === place);
  const [granted, refused, reset] = [placed('granted'), placed('refused'), placed('reset')];
  return {
    id: `event ${number}`,
    at: (number * 7) % 10,
    act: acts[number % acts.length]!,
    surface: surfaces[number % surfaces.length]!,
    trigger: triggers[number % triggers.length]!,
    version: 'v',
    language: 'de',
    granted,
    refused,
    reset,
    facts: [...granted, ...refused].map(() => 'a'),
    until: { granted: 20, refused: 30 },
    gpc: number % 2 === 0,
    ...(hash !== undefined && { hash }),
  };
}

const events: fc.Arbitrary<readonly ConsentEvent[]> = fc.uniqueArray(
  fc.tuple(fc.nat(15), fc.constantFrom(undefined, '1', '2')).map(([number, hash]) => eventOf(number, hash)),
  { selector: ({ id }) => id, maxLength: 6 },
);

const sorted = (list: readonly ConsentEvent[]): readonly ConsentEvent[] =>
  [...list].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

const texts = fc.subarray(['cookie\t_ga', 'cookie\t\t_ga_*', 'local-storage\tlast']);
/** What services may have left, as a record keeps it: read back, and so in one order. */
const items: fc.Arbitrary<Items | undefined> = fc.option(
  fc.dictionary(fc.constantFrom('analytics', 'video', '7'), texts).map((stored) => readItems(stored)!),
  { nil: undefined },
);

/** Records whose answers follow from their history. */
export const record: fc.Arbitrary<ConsentRecord> = fc
  .record({
    id: fc.constantFrom('r1', 'r2', 'r3'),
    version: fc.constantFrom('v1', 'v2'),
    since: fc.constantFrom(0, 0, 3, 5),
    all: events,
    items,
  })
  .map(({ id, version, since, all, items }) => {
    const log = all.filter(({ at }) => at >= since);
    const began = since > 0 ? { since } : {};
    const left = items && { items };
    return { id, subject: `subject of ${id}`, version, ...began, decisions: replay(log), events: sorted(log), ...left };
  });
