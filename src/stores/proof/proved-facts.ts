import { isThirdCountry } from '../../policy/eea.ts';
import type { PolicyLookup } from '../../policy/lookup.ts';
import { recipientsOf } from '../../policy/summary.ts';
import type { Retention, Service } from '../../policy/types.ts';
import type { ProvedFacts } from './proof-record.ts';

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
const periodOf = ({ period }: Retention): readonly string[] => (period === undefined ? [] : [period]);

/** What a policy says of a service, in codes and ids. */
export function provedFacts(service: Service, { parties, policy }: PolicyLookup): ProvedFacts {
  const { device, processing } = service.legalBasis;
  const recipients = recipientsOf(service);
  const countries = recipients.map((id) => parties.get(id)?.country ?? policy.controller.country);
  return {
    purposes: service.purposes,
    basis: [...(device ? [device] : []), ...processing],
    data: service.data,
    recipients,
    storage: unique([
      ...(recipients.length > 0 ? countries : [policy.controller.country]),
      ...service.transfers.map(({ country }) => country),
    ]),
    retention: unique(service.retention.flatMap(periodOf)),
  };
}

/** Whether agreeing to a service is agreeing to a transfer without other safeguards: Art. 49(1)(a) GDPR. */
export const asksTransferConsent = ({ transfers, legalBasis }: Service): boolean =>
  legalBasis.processing.includes('gdpr:49-1-a') ||
  transfers.some(({ mechanism, country }) => mechanism === 'art49-1-a' && isThirdCountry(country));
