import type { Center } from '../../center.ts';
import { partFragment, serviceFragment } from '../../disclosure/address.ts';
import type { Words } from '../../i18n/words.ts';
import type { FlowRecipient } from '../../policy/flows.ts';
import type { PolicyLookup } from '../../policy/lookup.ts';
import type { Text } from '../../policy/types.ts';

/** Whether a company receives data, or would begin or cease to once the moved switches are saved. */
export type Reach = 'on' | 'off' | 'starts' | 'stops';

/** Whether a company receives data as the switches stand, saved and moved. */
export function reachOf(center: Center, { services, activities }: FlowRecipient): Reach {
  if (activities.size > 0) return 'on';
  const now = [...services].some((id) => center.allows(id));
  const then = [...services].some((id) => center.isOn(id));
  if (now === then) return now ? 'on' : 'off';
  return then ? 'starts' : 'stops';
}

/** Whether a company receives data, once the moved switches are saved. */
export const willReceive = (reach: Reach): boolean => reach === 'on' || reach === 'starts';

/** The same in words; the second ones where that is not saved yet. */
export const reachWords = (words: Words, reach: Reach): readonly string[] => [
  words.t(willReceive(reach) ? 'transfers.receives' : 'transfers.receivesNot'),
  ...(reach === 'starts' || reach === 'stops' ? [words.t('choice.unsaved')] : []),
];

/** What sends data to a company, and where in the privacy center a person finds it; what has no switch leads to nothing. */
export interface Sender {
  readonly title: Text;
  /** A fragment of the address. */
  readonly url?: string;
}

/** What sends data to a company: while it receives data what is on, else all that would. */
export function sendersOf(
  center: Center,
  { policy, services }: PolicyLookup,
  recipient: FlowRecipient,
): readonly Sender[] {
  const running = willReceive(reachOf(center, recipient));
  const shown = [...recipient.services].filter((id) => !running || center.isOn(id));
  return [
    ...shown.map((id): Sender => {
      const { title, choice } = services.get(id) ?? { title: id };
      return choice === undefined || choice === 'required' ? { title } : { title, url: `#${serviceFragment(id)}` };
    }),
    ...policy.activities
      .filter(({ id }) => recipient.activities.has(id))
      .map(({ id, title }): Sender => ({ title, url: `#${partFragment(id)}` })),
  ];
}
