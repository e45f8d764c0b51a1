import fc from 'fast-check';
import type { Faults } from '../faults/failing-storage.ts';
import { day, year } from '../stores/consent/visitor.ts';
import { policies, serviceIds } from './policies.ts';

type Answers = readonly (readonly [id: string, granted: boolean])[];

/** One thing that a person, the clock, the site or the browser does. */
export type Action =
  | { readonly kind: 'choose'; readonly page: number; readonly answers: Answers }
  | {
      readonly kind: 'adopt';
      readonly page: number;
      readonly answers: Answers;
      readonly after: number;
      readonly isImport: boolean;
    }
  | { readonly kind: 'forget' | 'reload' | 'seal' | 'settle' | 'remember'; readonly page: number }
  | { readonly kind: 'policy'; readonly bits: number }
  | { readonly kind: 'time'; readonly milliseconds: number }
  | { readonly kind: 'fault'; readonly faults: Faults }
  | { readonly kind: 'damage'; readonly damage: (text: string) => string };

const page = fc.nat(1);
const id = fc.constantFrom(...serviceIds, 'basket', 'nobody', '__proto__');
const answers = fc.oneof(
  fc.array(fc.tuple(id, fc.boolean()), { maxLength: 4 }),
  fc.boolean().map((granted): Answers => serviceIds.map((service) => [service, granted])),
);
const milliseconds = fc.constantFrom(0, 1, 1000, day, 8 * day, 40 * day, year, 10 * year, -1, -day, -year);

const calm: readonly fc.WeightedArbitrary<Action>[] = [
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('choose'), page, answers }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('adopt'),
      page,
      answers,
      after: fc.constantFrom(-day, -1, 0),
      isImport: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('forget', 'seal'), page }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('settle', 'remember'), page }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('reload'), page }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('policy'), bits: fc.nat(policies.length - 1) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('time'), milliseconds }) },
];

const faults = fc.constantFrom<Faults>(
  {},
  {},
  { blocked: true },
  { throwing: true },
  { quota: 0 },
  { quota: 400 },
  { quota: 900 },
);

/** Ways to damage a text, each with a name that a failure shows. */
const damages = fc
  .tuple(fc.constantFrom('cut', 'garbage', 'swap', 'future', 'foreign'), fc.nat(2000))
  .map(([how, at]) =>
    Object.assign(
      (text: string): string => {
        const ways = {
          cut: text.slice(0, at),
          garbage: '{"v":1,"state":{"analytics":"yes"}}',
          swap: `${text.slice(0, at)}0${text.slice(at + 1)}`,
          future: text.replace('"v":1', '"v":2'),
          foreign: text.replace('"policy":"shop"', '"policy":"other"'),
        };
        return ways[how as keyof typeof ways];
      },
      { toString: () => `${how} at ${at}` },
    ),
  );

/** What happens while nothing fails. */
export const calmActions: fc.Arbitrary<Action[]> = fc.array(fc.oneof(...calm), { maxLength: 60, size: 'max' });

/** What happens while the storage fails, fills up and is damaged. */
export const faultyActions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    ...calm,
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('fault'), faults }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('damage'), damage: damages }) },
  ),
  { maxLength: 60, size: 'max' },
);
