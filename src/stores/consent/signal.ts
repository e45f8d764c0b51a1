import type { FirstLookup } from '../../policy/first-lookup.ts';
import type { ConsentRecord } from './record.ts';

/**
 * What a browser objects to that has begun to send Global Privacy Control: earlier grants of services that rest on
 * legitimate interest and of services for direct marketing (Art. 21(2), (3) and (5) GDPR). A grant that was given while
 * the browser sent the signal is the later, explicit choice and stands; so does one whose act is not known.
 */
export function objectedBySignal({ decisions, events }: ConsentRecord, lookup: FirstLookup): readonly string[] {
  return lookup.optional
    .filter((service) => service.choice === 'objection' || lookup.isMarketing(service.id))
    .filter(({ id }) => decisions.get(id)?.granted)
    .filter(({ id }) => events.findLast(({ granted }) => granted.includes(id))?.gpc === false)
    .map(({ id }) => id);
}
