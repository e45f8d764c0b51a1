import type { Rule } from '../rule.ts';
import { pressesTo } from '../ways.ts';

export const clickParity: Rule = {
  id: 'F07',
  name: 'click-parity',
  title: 'Refusing takes no more clicks than accepting',
  reason: 'Each further click loses people who wanted to say no.',
  passes: 'the shortest way to "no" is not longer than that to "yes"',
  basis: ['EDPB task force report, 17 Jan 2023, type A', 'CNIL 2020 ("as simple")'],
  provenance: 'checked',
  scope: 'every viewport',
  async measure(visit) {
    const yes = await pressesTo(visit, 'accept-all');
    const no = await pressesTo(visit, 'refuse-all');
    if (yes === Infinity && no === Infinity) return { notMeasured: 'all can neither be accepted nor refused' };
    if (no <= yes) return [];
    return [`"no" takes ${no === Infinity ? 'more than 4' : no} clicks, "yes" ${yes}`];
  },
};
