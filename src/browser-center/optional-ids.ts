import { computed, type ReadableAtom } from 'nanostores';
import type { Center } from '../center.ts';

/** The services that can be chosen, told again with every answer; nothing before the policy's index is there. */
export const optionalIds = ({ $index, $consent }: Center): ReadableAtom<readonly string[] | undefined> =>
  computed([$index, $consent], (index) =>
    index.status === 'ready' ? index.lookup.optional.map(({ id }) => id) : undefined,
  );
