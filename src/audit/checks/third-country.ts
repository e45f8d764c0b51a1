import { flowsOf } from '../../policy/flows.ts';
import { grouped } from '../../policy/grouped.ts';
import type { Evidence } from '../evidence.ts';
import type { AuditFinding } from '../finding.ts';
import { inBoth, named, placeWords } from '../words.ts';

/** Services whose hosts were asked and that send data to third countries by what the policy says of their recipients. */
export function thirdCountry({ traces, lookup }: Evidence): readonly AuditFinding[] {
  const alone = traces.filter(({ item, owners }) => !item && owners.length === 1);
  return [...grouped(alone, ({ owners }) => owners[0]!)].flatMap(([service, own]) =>
    (['third-country', 'no-safeguard'] as const).flatMap((kind): readonly AuditFinding[] => {
      const flows = flowsOf([service], lookup).filter(
        ({ third, mechanisms }) => third && mechanisms.size > 0 === (kind === 'third-country'),
      );
      if (flows.length === 0) return [];
      const places = (language: 'de' | 'en') =>
        flows.map(({ country, mechanisms }) => placeWords(country, mechanisms, language)).join(', ');
      const hosts = [...new Set(own.map(({ host }) => host))].join(', ');
      return [
        {
          kind,
          services: [service.id],
          phases: [...new Set(own.flatMap(({ phases }) => phases))],
          pages: [...new Set(own.flatMap(({ pages }) => pages))],
          found: inBoth(
            (language) =>
              ({
                de: `${named([service], 'de')} wurde gefragt (${hosts}) und gibt Daten in Drittländer: ${places('de')}.${kind === 'no-safeguard' ? ' Eine Garantie steht nicht da.' : ''}`,
                en: `${named([service], 'en')} was asked (${hosts}) and sends data to third countries: ${places('en')}.${kind === 'no-safeguard' ? ' No safeguard is told.' : ''}`,
              })[language],
          ),
        },
      ];
    }),
  );
}
