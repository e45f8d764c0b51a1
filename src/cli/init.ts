import { cancel, group, intro, isCancel, multiselect, outro, text } from '@clack/prompts';
import { authorities } from '../policy/lint/index.ts';
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
export function suggestedAuthority(country: string, address: string): string | undefined {
  const city = address.match(/\p{L}+/gu)?.find((word) => Object.hasOwn(landOfCity, word));
  if (country === 'DE') return city === undefined ? undefined : landOfCity[city];
  return authorities.entries.some(({ code }) => code === country) ? country : undefined;
}

const needed = (value: string | undefined): string | undefined =>
  value?.trim() ? undefined : 'Please enter something.';

async function asked(given: InitOptions): Promise<Answers | undefined> {
  intro('A first policy');
  const field = (name: keyof typeof questions) => async () =>
    given[name] ?? text({ message: questions[name], validate: needed });
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
          validate: needed,
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
    { onCancel: () => cancel('Nothing was written.') },
  );
  if (Object.values(answers).some((it) => isCancel(it)) || Object.keys(answers).length < 7) return undefined;
  outro('Thank you.');
  return answers as Answers;
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
  const answers = interactive ? await asked(known) : complete(known);
  if (!answers) return undefined;
  const policy = firstPolicy({ ...answers, country: answers.country.toUpperCase() }, today);
  const parsed = parsePolicy(policy);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    throw new CommandError(`init: ${problem?.path} is ${problem?.found}; allowed: ${problem?.allowed}`);
  }
  return `${JSON.stringify(policy, null, 2)}\n`;
}
