import { cancel, group, intro, multiselect, outro, text } from '@clack/prompts';
import { authorities } from '../policy/rights/authorities.ts';
import { problemWords } from '../policy/lint/problem-words.ts';
import { said, type Said } from '../policy/lint/index.ts';
import { landOfCity } from '../policy/lint/data/places.ts';
import { parsePolicy } from '../policy/parse.ts';
import { CommandError } from './command-error.ts';
import { firstPolicy, type Answers } from './first-policy.ts';
import type { Language } from './report.ts';

/** Answers given as options; what is missing is asked, or refused where nobody can answer. */
export type InitOptions = Partial<Answers>;

const questions = {
  name: said(
    'Wer ist verantwortlich? Voller Name des Unternehmens oder der Person',
    'Who is responsible? Full name of the company or person',
  ),
  address: said('Postanschrift', 'Postal address'),
  country: said('Land (zwei Buchstaben, etwa DE)', 'Country (two letters, such as DE)'),
  email: said('E-Mail-Adresse für Fragen zum Datenschutz', 'E-mail address for privacy questions'),
  host: said(
    'Wer betreibt die Server? Name des Unternehmens, Postanschrift (in Ihrem Land)',
    'Who hosts the site? Company name, postal address (in your country)',
  ),
} as const;

const words = {
  title: said('Eine erste Policy', 'A first policy'),
  authority: said(
    'Aufsichtsbehörde (ein Land, in Deutschland das Bundesland, etwa DE-BY)',
    'Supervisory authority (a country, in Germany the Land, such as DE-BY)',
  ),
  languages: said('Sprachen der Website', 'Languages of the site'),
  thanks: said('Danke.', 'Thank you.'),
  left: said('Es wurde nichts geschrieben.', 'Nothing was written.'),
} as const;

/** The authority that the seat suggests: the Land of a German city, else the country. */
function suggestedAuthority(country: string, address: string): string | undefined {
  const city = address.match(/\p{L}+/gu)?.find((word) => Object.hasOwn(landOfCity, word));
  if (country === 'DE') return city === undefined ? undefined : landOfCity[city];
  return authorities.some(({ code }) => code === country) ? country : undefined;
}

const formats: Readonly<Record<string, readonly [RegExp, Said]>> = {
  country: [/^[a-z]{2}$/i, said('Zwei Buchstaben, etwa DE.', 'Two letters, such as DE.')],
  email: [/^[^\s@]+@[^\s@]+$/, said('Bitte eine E-Mail-Adresse.', 'An e-mail address, please.')],
};

function checked(name: string, language: Language): (value: string | undefined) => string | undefined {
  const [format, hint] = formats[name] ?? [/\S/, said('Bitte etwas eingeben.', 'Please enter something.')];
  return (value) => (format.test(value ?? '') ? undefined : hint[language]);
}

/** Ends the questions at once: the prompts would go on asking. */
class Left extends Error {}

async function asked(given: InitOptions, language: Language): Promise<Answers> {
  intro(words.title[language]);
  const field = (name: keyof typeof questions) => async () =>
    given[name] ?? text({ message: questions[name][language], validate: checked(name, language) });
  const answers = await group(
    {
      name: field('name'),
      address: field('address'),
      country: field('country'),
      email: field('email'),
      host: field('host'),
      authority: async ({ results }) =>
        given.authority ??
        text({
          message: words.authority[language],
          initialValue: suggestedAuthority(String(results.country).toUpperCase(), String(results.address)) ?? '',
          validate: checked('authority', language),
        }),
      languages: async () =>
        given.languages ??
        multiselect({
          message: words.languages[language],
          options: [
            { value: 'de', label: 'Deutsch' },
            { value: 'en', label: 'English' },
          ],
          initialValues: ['de', 'en'],
        }),
    },
    {
      onCancel: () => {
        throw new Left();
      },
    },
  );
  outro(words.thanks[language]);
  return answers as Answers;
}

async function askedOrLeft(given: InitOptions, language: Language): Promise<Answers | undefined> {
  try {
    return await asked(given, language);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    cancel(words.left[language]);
    return undefined;
  }
}

function complete(given: InitOptions): Answers {
  const authority = given.authority ?? suggestedAuthority(given.country ?? '', given.address ?? '');
  const answers = { languages: ['de', 'en'], ...given, ...(authority === undefined ? {} : { authority }) };
  const missing = [...Object.keys(questions), 'authority'].filter((name) => !(name in answers));
  if (missing.length > 0) {
    const options = missing.map((name) => `--${name}`).join(', ');
    throw new CommandError(
      said(
        `init: niemand ist da, den man fragen könnte; bitte angeben: ${options}`,
        `init: nobody is there to ask; please give: ${options}`,
      ),
    );
  }
  return answers as Answers;
}

/**
 * Asks for what is missing and writes a valid policy; undefined where the person has left.
 *
 * @param language of the questions; nobody is there to answer without it
 */
export async function initialPolicy(
  given: InitOptions,
  language: Language | undefined,
  today: string,
): Promise<string | undefined> {
  const known = given.country === undefined ? given : { ...given, country: given.country.toUpperCase() };
  const answers = language ? await askedOrLeft(known, language) : complete(known);
  if (!answers) return undefined;
  const policy = firstPolicy({ ...answers, country: answers.country.toUpperCase() }, today);
  const parsed = parsePolicy(policy);
  if (!parsed.ok) {
    const told = (language: Language): string =>
      parsed.problems
        .map(({ path, found, allowed }) => {
          const [is, may] = [problemWords(found)[language], problemWords(allowed)[language]];
          return { de: `${path} ist ${is}; erlaubt: ${may}`, en: `${path} is ${is}; allowed: ${may}` }[language];
        })
        .join('\n  ');
    throw new CommandError(said(`init: ${told('de')}`, `init: ${told('en')}`));
  }
  return `${JSON.stringify(policy, null, 2)}\n`;
}
