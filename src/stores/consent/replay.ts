import { mergeDecisions, type Decision, type Decisions } from './decision.ts';
import type { ConsentEvent, ConsentRecord } from './record.ts';

/** The answers that one event gave. */
export function answersOf(event: ConsentEvent): Decisions {
  const { at, until, granted, refused, facts } = event;
  return new Map([
    ...granted.map((id, place): [string, Decision] => [
      id,
      { granted: true, at, until: until.granted, facts: facts[place] ?? '' },
    ]),
    ...refused.map((id, place): [string, Decision] => [
      id,
      { granted: false, at, until: until.refused, facts: facts[granted.length + place] ?? '' },
    ]),
  ]);
}

/** Takes out the answers that a later event has reset. */
export function withoutReset(decisions: Decisions, events: readonly ConsentEvent[]): Decisions {
  const resets = new Map<string, number>();
  for (const { at, reset } of events) for (const id of reset) resets.set(id, Math.max(at, resets.get(id) ?? 0));
  if (resets.size === 0) return decisions;
  return new Map([...decisions].filter(([id, { at }]) => at > (resets.get(id) ?? -1)));
}

/** Works out the present answers from the history alone. For a whole log they equal the record's decisions. */
export function replay(events: readonly ConsentEvent[]): Decisions {
  const answers = events.map(answersOf).reduce(mergeDecisions, new Map());
  return withoutReset(answers, events);
}

/** Whether what each granted service may leave on the device is remembered. Records of earlier releases remember nothing. */
export const remembersGrants = ({ decisions, items }: ConsentRecord): boolean =>
  [...decisions].every(([id, { granted }]) => !granted || items?.has(id));

/** The answers alone: what is least. */
export const bare = ({ items: _items, ...record }: ConsentRecord): ConsentRecord => ({ ...record, events: [] });

/** A record with only the events that its present answers rest on: for places where the whole log does not fit. */
export function essential(record: ConsentRecord): ConsentRecord {
  const rests = (event: ConsentEvent): boolean =>
    [...event.granted, ...event.refused].some((id) => record.decisions.get(id)?.at === event.at);
  return { ...record, events: record.events.filter(rests) };
}
