const small = new Set(
  (
    'der die das des dem den ein eine einer eines und oder von vom zu zur zum in im an auf für mit bei aus wir uns unser unsere unserer unserem ' +
    'unseren ihr ihre ihrer ihren sie es ist sind wird werden da weil um so wie durch ' +
    'the a an of and or to for in on at by with our we us your you is are be it its this that as'
  ).split(' '),
);

/** The words of a text in lower case, without punctuation. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether a text consists only of words that say nothing by themselves. Articles, pronouns and prepositions never say
 * anything. An empty text says nothing either.
 */
export function saysOnly(text: string, empty: ReadonlySet<string>): boolean {
  return wordsOf(text).every((word) => small.has(word) || empty.has(word));
}

/** A list of words from one string. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that say that a name is an old one. */
export const speaksOfPast = /früher|ehemals|vormals|bisher|formerly|previously|then called/i;
