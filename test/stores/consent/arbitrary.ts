import fc from 'fast-check';
import type { Decision, Decisions } from '../../../src/stores/consent/decision.ts';
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

const partition = fc.array(fc.constantFrom('granted', 'refused', 'reset', 'none'), {
  minLength: ids.length,
  maxLength: ids.length,
});

/** Events whose content follows from their id, as it does in life. */
const events: fc.Arbitrary<readonly ConsentEvent[]> = fc.uniqueArray(
  fc
    .record({
      at: time,
      places: partition,
      act: fc.constantFrom(...acts),
      surface: fc.constantFrom(...surfaces),
      trigger: fc.constantFrom(...triggers),
      gpc: fc.boolean(),
      hash: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
    })
    .map(({ at, places, hash, ...rest }) => {
      const placed = (place: string): string[] => ids.filter((_, index) => places[index] === place);
      const [granted, refused, reset] = [placed('granted'), placed('refused'), placed('reset')];
      const id = JSON.stringify([at, places, rest]);
      const facts = [...granted, ...refused].map(() => 'a');
      const event = { id, at, ...rest, version: 'v', language: 'de', granted, refused, reset, facts };
      return { ...event, until: { granted: 20, refused: 30 }, ...(hash !== undefined && { hash }) };
    }),
  { selector: ({ id }) => id, maxLength: 5 },
);

const sorted = (list: readonly ConsentEvent[]): readonly ConsentEvent[] =>
  [...list].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** Records whose answers follow from their history. */
export const record: fc.Arbitrary<ConsentRecord> = fc
  .record({
    id: fc.constantFrom('r1', 'r2', 'r3'),
    version: fc.constantFrom('v1', 'v2'),
    since: fc.constantFrom(0, 0, 3, 5),
    all: events,
  })
  .map(({ id, version, since, all }) => {
    const log = all.filter(({ at }) => at >= since);
    const began = since > 0 ? { since } : {};
    return { id, subject: `subject of ${id}`, version, ...began, decisions: replay(log), events: sorted(log) };
  });
