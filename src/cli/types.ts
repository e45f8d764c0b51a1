import type { Policy } from '../policy/types.ts';

const lists = {
  ServiceId: ['services', 'A service of the policy, as in `center.allows(id)`.'],
  CategoryId: ['categories', 'A group of services.'],
  PurposeId: ['purposes', 'What data is used for.'],
  ActivityId: ['activities', 'A processing activity.'],
  NewsletterId: ['newsletters', 'A newsletter or another list.'],
  PartyId: ['parties', 'A company that the policy names.'],
} as const;

const union = (ids: readonly string[]): string => (ids.length === 0 ? 'never' : ids.map((id) => `'${id}'`).join(' | '));

/** TypeScript declarations of a policy's ids, so that a misspelt id is a type error in the site's own code. */
export function typesOf(policy: Policy): string {
  const types = Object.entries(lists).map(
    ([name, [list, words]]) => `/** ${words} */\nexport type ${name} = ${union(policy[list].map(({ id }) => id))};\n`,
  );
  return `// Made by "privacy-center types" from the policy "${policy.id}", version ${policy.version.replaceAll(/\s/g, ' ')}.\n\n${types.join('\n')}`;
}
