import { legalBases, type DeviceBasis, type LegalBasis } from '../codes.ts';
import type { PolicyLookup } from '../lookup.ts';
import type { Activity } from '../types.ts';
import { rightsOfBasis } from './bases.ts';
import { rights, type Right } from './rights.ts';

/** A right that a person has in an activity, and what it rests on. */
export interface ActivityRight {
  readonly right: Right;
  /** The legal bases that bring it. None where the law gives it whatever the basis, as with direct marketing. */
  readonly bases: readonly (LegalBasis | DeviceBasis)[];
  /** Whether it holds for the whole activity, or only for what is done on `bases`. */
  readonly whole: boolean;
}

/** Whether an activity uses data for direct marketing, so that Art. 21(2) GDPR gives an objection without reasons. */
function isDirectMarketing({ policy, purposes }: PolicyLookup, activity: Activity): boolean {
  return (
    activity.purposes.some((id) => purposes.get(id)?.directMarketing === true) ||
    policy.newsletters.some((newsletter) => newsletter.activity === activity.id)
  );
}

/** Access to a device is no processing of its own: a right in the data holds whatever carries the access. */
const isProcessing = (basis: LegalBasis | DeviceBasis): boolean => legalBases.includes(basis as LegalBasis);

/**
 * The rights a person has in an activity, in the order of `rights`: those of its legal bases, joined. Human review is
 * kept only where a machine alone decides, because there is nothing to review elsewhere; the objection to direct
 * marketing is added where there is any.
 */
export function rightsOfActivity(lookup: PolicyLookup, activity: Activity): readonly ActivityRight[] {
  const bases = activity.legalBasis.map(({ basis }) => basis);
  const marketing = isDirectMarketing(lookup, activity);
  return rights.flatMap((right): ActivityRight[] => {
    if (right === 'human-review' && !activity.automatedDecision.exists) return [];
    if (right === 'marketing-objection') return marketing ? [{ right, bases: [], whole: true }] : [];
    const giving = bases.filter((basis) => rightsOfBasis(basis).has(right));
    if (giving.length === 0) return [];
    return [{ right, bases: giving, whole: bases.filter(isProcessing).every((basis) => giving.includes(basis)) }];
  });
}

/** The rights that a person has in any activity of a policy, in the order of `rights`. */
export function rightsOfPolicy(lookup: PolicyLookup): readonly Right[] {
  const found = new Set(
    lookup.policy.activities.flatMap((it) => rightsOfActivity(lookup, it).map(({ right }) => right)),
  );
  return rights.filter((right) => found.has(right));
}
