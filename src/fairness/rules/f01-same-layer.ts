import { controls, layers } from '../../visitor/choices.ts';
import { pageOf } from '../pairs.ts';
import type { Rule } from '../rule.ts';

export const sameLayer: Rule = {
  id: 'F01',
  name: 'reject-same-layer',
  title: 'Refusing stands wherever accepting stands',
  reason: 'Who can agree at once but has to look for "no" is led, not asked.',
  passes: 'same layer, same container, both are buttons',
  basis: ['EDPB task force report, 17 Jan 2023, type A', 'DSK guidance v1.2', 'VG Hannover 10 A 5385/22', 'CNIL 2020'],
  provenance: 'checked',
  scope: 'every layout',
  async measure(visit) {
    const findings: string[] = [];
    for (const layer of layers) {
      const page = await pageOf(visit, layer);
      for (const accept of await controls(page, 'accept-all', layer).elementHandles()) {
        const siblings = await accept.evaluate((element) =>
          [...(element.parentElement?.querySelectorAll('[data-action=refuse-all]') ?? [])].map(
            (it) => it.parentElement === element.parentElement && it.checkVisibility(),
          ),
        );
        if (siblings.length === 0) findings.push(`the ${layer} offers to accept all but not to refuse all beside it`);
        else if (!siblings.some(Boolean)) findings.push(`in the ${layer} "no" cannot be seen or stands in another box`);
      }
      for (const action of ['accept-all', 'refuse-all'] as const) {
        const roles = await controls(page, action, layer).evaluateAll((found) =>
          found.map((it) => it.getAttribute('role') ?? (it.localName === 'button' ? 'button' : it.localName)),
        );
        const others = roles.filter((role) => role !== 'button');
        if (others.length > 0) findings.push(`in the ${layer} ${action} is no button but "${others.join(', ')}"`);
      }
    }
    return findings;
  },
};
