/** The words by which a rule knows what a text says, in one language. */
export interface Lexicon {
  /** A button that gives consent says so. */
  readonly accept: RegExp;
  /** A heading that names the decision. */
  readonly decision: RegExp;
  /** The name of what is given. */
  readonly consent: RegExp;
  readonly withdrawal: RegExp;
  /** Praise, regret, haste and guilt: what pulls at a person instead of telling them something. */
  readonly steering: RegExp;
  /** A switch whose name is in the negative: on would mean no. */
  readonly negative: RegExp;
  /** The number one, as it is written in words. */
  readonly one: RegExp;
  /** Frequent short words, by which the language of a text is known. */
  readonly frequent: ReadonlySet<string>;
}

/** Matches a phrase that stands alone; `*` stands for an ending. `\b` would not know letters such as "ä". */
function phrases(list: string): RegExp {
  const patterns = list
    .trim()
    .split(/\s*\n\s*/)
    .map((phrase) => phrase.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu');
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const de: Lexicon = {
  accept: phrases(`akzeptier*
    zustimm*
    einwillig*
    erlaub*`),
  decision: phrases(`einwillig*
    zustimm*
    auswahl
    entscheid*
    wähl*`),
  consent: phrases('einwillig*'),
  withdrawal: phrases(`widerruf*
    widerrief*
    zurücknehmen
    zurückziehen`),
  steering: phrases(`leider
    schade
    traurig
    optimal*
    bestmöglich*
    perfekt*
    großartig*
    (?:besseres|bestes|volles|ihr) (?:\\p{L}+ )?erlebnis
    (?:verpassen|entgehen) (?:\\p{L}+ )?(?:sie|ihnen)
    (?:sie|ihnen) (?:\\p{L}+ )?(?:verpassen|entgeht)
    (?:wir schätzen|respektieren) ihre privatsphäre
    ihre privatsphäre ist uns wichtig
    empfohlen*
    nein,? (?:ich|danke)
    eingeschränkt*
    auf eigene gefahr
    jetzt noch
    nur noch heute
    schnell`),
  negative: phrases(`nicht
    kein*
    ablehn*
    deaktivier*
    ausschalten
    abschalten
    sperren
    verbiet*
    verhinder*
    widersprech*
    widerspruch
    opt-?out`),
  one: phrases('1|eine?[rsmn]?'),
  frequent: words(
    'der die das und ist nicht ein eine einer eines sie wir ihre ihr ihnen mit für auf von zu den dem des im wird werden wenn oder als auch sich bei aus nach wie kann können es an dass',
  ),
};

const en: Lexicon = {
  accept: phrases(`accept*
    agree*
    consent*
    allow*`),
  decision: phrases(`consent*
    choice*
    choose*
    decision*
    decide*
    agree*`),
  consent: phrases('consent*'),
  withdrawal: phrases(`withdraw*
    revok*
    (?:take|taking|takes) (?:it )?back`),
  steering: phrases(`unfortunately
    sorry
    sad*
    optimal
    perfect
    amazing
    (?:best|better|full|great|improved|enhanced) (?:possible )?(?:\\p{L}+ )?experience
    (?:enhance|improve) your
    miss(?:ing)? out
    we (?:value|respect|care about) your
    your privacy (?:is important|matters)
    recommended
    no,? (?:i|thanks|thank you)
    limited
    worse
    at your own risk
    hurry
    only today`),
  negative: phrases(`not
    no
    don['’]t
    never
    refus*
    reject*
    declin*
    disabl*
    deactivat*
    block*
    prevent*
    object*
    turn off
    opt-?out
    opt out`),
  one: phrases('1|one|an?'),
  frequent: words(
    'the and of to is are in that for it with as on be this by or not you your we our from at can will when which who an has have was they their its',
  ),
};

/** The languages that the rules can read. */
export const lexicons: Readonly<Record<string, Lexicon>> = { de, en };

/** The lexicon of a language, its region left aside. Only called for languages that were looked up in `lexicons`. */
export const lexiconOf = (language: string): Lexicon => lexicons[language.split('-')[0]!]!;

/** The language that a text is most likely in, or nothing where it has too few frequent words of one and not the other. */
export function languageOf(text: string): string | undefined {
  const found = text.toLocaleLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(lexicons)
    .map(([language, { frequent }]) => ({ language, count: found.filter((word) => frequent.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return first && second && first.count >= 3 && first.count > 2 * second.count ? first.language : undefined;
}
