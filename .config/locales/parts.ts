type Messages = Readonly<Record<string, unknown>>;

/** The groups of keys, or single keys, of each part; what stands in none is the rest. */
const groups = {
  // Footer, banner and the head of the dialog.
  first: [
    ...['center', 'view', 'footer', 'banner', 'problem'],
    ...['choice.acceptAll', 'choice.refuseAll', 'choice.settings'],
  ],
  // All that a person sees who chooses, and the texts a record of a choice is hashed with.
  choices: [
    ...['settings', 'service', 'lifetime', 'basis', 'mechanism', 'storage', 'role', 'code'],
    ...['choice.save', 'choice.europeOnly', 'choice.saved', 'choice.savedNotKept', 'choice.unsaved'],
    ...['embed', 'cleaning', 'change', 'transfers.title', 'newsletter.trackingText'],
  ],
} as const;

/** A part of a locale. */
export type Part = keyof typeof groups | 'rest';

export const partNames: readonly Part[] = ['first', 'choices', 'rest'];

const taken: readonly string[] = [...groups.first, ...groups.choices];

function take(messages: Messages, paths: readonly string[]): Messages {
  const part: Record<string, unknown> = {};
  for (const path of paths) {
    const [group = '', key] = path.split('.');
    const inGroup = messages[group] as Messages | undefined;
    part[group] = key === undefined ? inGroup : { ...(part[group] as Messages | undefined), [key]: inGroup?.[key] };
  }
  return part;
}

function rest(messages: Messages, path = ''): Messages {
  const entries = Object.entries(messages).filter(([key]) => !taken.includes(`${path}${key}`));
  return Object.fromEntries(
    entries
      .map(
        ([key, value]) => [key, typeof value === 'string' ? value : rest(value as Messages, `${path}${key}.`)] as const,
      )
      .filter(([, value]) => typeof value === 'string' || Object.keys(value).length > 0),
  );
}

/** The parts of a locale. Each key stands in one of them. */
export const partsOf = (messages: Messages): Readonly<Record<Part, Messages>> => ({
  first: take(messages, groups.first),
  choices: take(messages, groups.choices),
  rest: rest(messages),
});
