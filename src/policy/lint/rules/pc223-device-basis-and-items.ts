import { deviceBases } from '../../codes.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const deviceCodes = new Set<string>(deviceBases);

export const basisWithoutItems: Rule = {
  id: 'PC223',
  name: 'device-basis-and-items',
  severity: 'warning',
  provenance: 'ours',
  source: '§ 25 TDDDG',
  looksFor:
    'A service with a switch and a basis for device access that stores and loads nothing; an activity that names a basis for the device which none of its services has, or not that of its services.',
  why: said(
    'Entweder fehlt die Liste der Einträge, oder die Grundlage ist aus einem anderen Abschnitt kopiert.',
    'Either the list of items is missing, or the basis was copied from elsewhere.',
  ),
  mend: said('Nennen Sie die Einträge, oder streichen Sie die Grundlage.', 'Name the items, or remove the basis.'),
  good: { 'activities[1].legalBasis': [{ basis: 'gdpr:6-1-a' }, { basis: 'tdddg:25-1' }] },
  bad: { 'activities[3].legalBasis': [{ basis: 'gdpr:6-1-b' }, { basis: 'tdddg:25-2-2' }] },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      if (it.choice === 'required' || !it.legalBasis.device || it.cookies.length > 0 || it.hosts?.length) continue;
      yield {
        keys: [...keys, 'legalBasis', 'device'],
        found: about(
          label,
          'nennt eine Grundlage für das Gerät, aber keine Einträge.',
          'names a basis for the device but no items.',
        ),
      };
    }
    for (const { it, bases, keys, label } of context.activities) {
      const own = [...bases].filter((basis) => deviceCodes.has(basis));
      if (own.length === 0) continue;
      const all = context.servicesOf.get(it.id) ?? [];
      const services = all.filter(({ it: service }) => service.cookies.length > 0 || service.hosts?.length);
      if (services.length === 0) {
        yield {
          keys: [...keys, 'legalBasis'],
          found: about(
            label,
            `nennt ${own.join(', ')}, aber keiner ihrer Dienste greift auf das Gerät zu.`,
            `names ${own.join(', ')}, but none of its services accesses the device.`,
          ),
        };
      }
      const used = new Set<string | undefined>(all.map(({ it: service }) => service.legalBasis.device));
      const unused = own.filter((basis) => !used.has(basis));
      if (services.length > 0 && unused.length > 0) {
        yield {
          keys: [...keys, 'legalBasis'],
          found: about(
            label,
            `nennt ${unused.join(', ')}, worauf keiner ihrer Dienste beruht.`,
            `names ${unused.join(', ')}, on which none of its services rests.`,
          ),
        };
      }
      const missing = services.find(
        ({ it: service }) => service.legalBasis.device && !bases.has(service.legalBasis.device),
      );
      if (!missing) continue;
      const basis = missing.it.legalBasis.device;
      yield {
        keys: [...keys, 'legalBasis'],
        found: about(
          label,
          `nennt nicht ${basis}, worauf „${missing.it.id}“ beruht.`,
          `does not name ${basis}, on which "${missing.it.id}" rests.`,
        ),
      };
    }
  },
};
