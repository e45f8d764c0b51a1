import { grouped } from '../policy/grouped.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import type { Activity, Service } from '../policy/types.ts';

/** The services of an activity. */
export interface ActivityServices {
  /** Those that the activity names, and after them those that name the activity without being named by it. */
  readonly services: readonly Service[];
  /** Those that the activity leaves out: a gap in the policy. */
  readonly unlisted: readonly Service[];
}

/** Which services each activity has. No service is lost where the two sides of a policy disagree. */
export function servicesByActivity({ policy, services }: PolicyLookup): (activity: Activity) => ActivityServices {
  const naming = grouped(policy.services, ({ activity }) => activity);
  return (activity) => {
    const listed = new Set(activity.services);
    const unlisted = naming.get(activity.id)?.filter(({ id }) => !listed.has(id)) ?? [];
    return { services: [...[...listed].flatMap((id) => services.get(id) ?? []), ...unlisted], unlisted };
  };
}
