/** Names that browsers do not know, or not in the language itself. */
const own = {
  'de-x-du': 'Deutsch (du)',
  'de-x-leicht': 'Deutsch (einfach)',
  ga: 'Gaeilge',
  is: 'íslenska',
  mt: 'Malti',
};

/** The name of a language in that language. */
export const languageName = (tag) => own[tag] ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
