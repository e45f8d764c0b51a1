type Messages = Readonly<Record<string, unknown>>;

/** The groups of keys, or single keys, of each part; what stands in none is the rest. */
const groups = {
  // Footer, banner and the head of the dialog.
  first: ['center', 'view', 'footer', 'banner', 'choice', 'problem'],
  // All that a person sees who chooses, and the texts a record of a choice is hashed with.
  choices: [
    ...['settings', 'service', 'lifetime', 'basis', 'mechanism', 'storage', 'role', 'code'],
    ...['embed', 'cleaning', 'change', 'transfers', 'newsletter.trackingText'],
  ],
} as const;

/** A part of a locale. */
export type Part = keyof typeof groups | 'rest';

export const partNames: readonly Part[] = ['first', 'choices', 'rest'];

const taken: readonly string[] = [...groups.first, ...groups.choices];

function take(messages: Messages, paths: readonly string[]): Messages {
  return Object.fromEntries(
    paths.map((path): [string, unknown] => {
      const [group = '', key] = path.split('.');
      const inGroup = messages[group];
      return [group, key === undefined ? inGroup : { [key]: (inGroup as Messages | undefined)?.[key] }];
    }),
  );
}

function rest(messages: Messages, path = ''): Messages {
  const entries = Object.entries(messages).filter(([key]) => !taken.includes(`${path}${key}`));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? value : rest(value as Messages, `${path}${key}.`)]),
  );
}

/** The parts of a locale. Each key stands in one of them. */
export const partsOf = (messages: Messages): Readonly<Record<Part, Messages>> => ({
  first: take(messages, groups.first),
  choices: take(messages, groups.choices),
  rest: rest(messages),
});
