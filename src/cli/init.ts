import { cancel, group, intro, multiselect, outro, text } from '@clack/prompts';
import { authorities } from '../policy/rights/authorities.ts';
import { landOfCity } from '../policy/lint/data/places.ts';
import { parsePolicy } from '../policy/parse.ts';
import { CommandError } from './command-error.ts';
import { firstPolicy, type Answers } from './first-policy.ts';

/** Answers given as options; what is missing is asked, or refused where nobody can answer. */
export type InitOptions = Partial<Answers>;

const questions = {
  name: 'Who is responsible? Full name of the company or person',
  address: 'Postal address',
  country: 'Country (two letters, such as DE)',
  email: 'E-mail address for privacy questions',
  host: 'Who hosts the site? Company name, postal address (in your country)',
} as const;

/** The authority that the seat suggests: the Land of a German city, else the country. */
function suggestedAuthority(country: string, address: string): string | undefined {
  const city = address.match(/\p{L}+/gu)?.find((word) => Object.hasOwn(landOfCity, word));
  if (country === 'DE') return city === undefined ? undefined : landOfCity[city];
  return authorities.some(({ code }) => code === country) ? country : undefined;
}

const formats: Readonly<Record<string, readonly [RegExp, string]>> = {
  country: [/^[a-z]{2}$/i, 'Two letters, such as DE.'],
  email: [/^[^\s@]+@[^\s@]+$/, 'An e-mail address, please.'],
};

function checked(name: string): (value: string | undefined) => string | undefined {
  const [format, hint] = formats[name] ?? [/\S/, 'Please enter something.'];
  return (value) => (format.test(value ?? '') ? undefined : hint);
}

/** Ends the questions at once: the prompts would go on asking. */
class Left extends Error {}

async function asked(given: InitOptions): Promise<Answers> {
  intro('A first policy');
  const field = (name: keyof typeof questions) => async () =>
    given[name] ?? text({ message: questions[name], validate: checked(name) });
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
          message: 'Supervisory authority (a country, in Germany the Land, such as DE-BY)',
          initialValue: suggestedAuthority(String(results.country).toUpperCase(), String(results.address)) ?? '',
          validate: checked('authority'),
        }),
      languages: async () =>
        given.languages ??
        multiselect({
          message: 'Languages of the site',
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
  outro('Thank you.');
  return answers as Answers;
}

async function askedOrLeft(given: InitOptions): Promise<Answers | undefined> {
  try {
    return await asked(given);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    cancel('Nothing was written.');
    return undefined;
  }
}

function complete(given: InitOptions): Answers {
  const authority = given.authority ?? suggestedAuthority(given.country ?? '', given.address ?? '');
  const answers = { languages: ['de', 'en'], ...given, ...(authority === undefined ? {} : { authority }) };
  const missing = [...Object.keys(questions), 'authority'].filter((name) => !(name in answers));
  if (missing.length > 0) {
    throw new CommandError(
      `init: nobody is there to ask; please give: ${missing.map((name) => `--${name}`).join(', ')}`,
    );
  }
  return answers as Answers;
}

/** Asks for what is missing and writes a valid policy; undefined where the person has left. */
export async function initialPolicy(
  given: InitOptions,
  interactive: boolean,
  today: string,
): Promise<string | undefined> {
  const known = given.country === undefined ? given : { ...given, country: given.country.toUpperCase() };
  const answers = interactive ? await askedOrLeft(known) : complete(known);
  if (!answers) return undefined;
  const policy = firstPolicy({ ...answers, country: answers.country.toUpperCase() }, today);
  const parsed = parsePolicy(policy);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    throw new CommandError(`init: ${problem?.path} is ${problem?.found}; allowed: ${problem?.allowed}`);
  }
  return `${JSON.stringify(policy, null, 2)}\n`;
}
