import type { ActivityBlock, LintContext } from '../context.ts';
import { techniques } from '../data/techniques.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const selfMade =
  /eigene[nm]? Server|selbst (?:gehostet|bereitgestellt|betrieben)|our own server|self-hosted|host (?:it|them) ourselves/i;

/** Where an activity says in few words what it consists of: its title and what its bases are for. */
const promises = ({ it, keys }: ActivityBlock) => [
  { keys: [...keys, 'title'], words: allWords(it.title) },
  ...it.legalBasis.map(({ about: part }, at) => ({
    keys: [...keys, 'legalBasis', at, 'about'],
    words: allWords(part),
  })),
];

function servicesInWords({ servicesOf, parties }: LintContext, { it }: ActivityBlock): string {
  return (servicesOf.get(it.id) ?? [])
    .flatMap(({ it: { id, title, description, provider, hosts } }) => [
      id,
      ...allWords(title),
      ...allWords(description),
      parties.get(provider)?.name ?? '',
      ...(hosts ?? []),
    ])
    .join('\n');
}

export const techniqueWithoutService: Rule = {
  id: 'PC249',
  name: 'technique-without-service',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 13(1)(c), (e) GDPR; for fonts also LG München I, 3 O 17493/20 (from memory)',
  looksFor:
    'An activity whose title or legal basis names a chat, fonts, maps, a captcha or a calendar, of which none of its services speaks.',
  why: said(
    'Wer so etwas nutzt, will wissen, von wem es kommt und was es speichert; das sagt erst ein Dienst.',
    'People who use such a thing want to know whose it is and what it stores; only a service tells that.',
  ),
  mend: said(
    'Legen Sie den Dienst an. Kommt es von Ihrem eigenen Server, sagen Sie das in der Beschreibung.',
    'Add the service. If it comes from your own server, say so in the description.',
  ),
  good: {
    'activities[0].title': { de: 'Besuch der Seiten, Schriften', en: 'Visiting the pages, fonts' },
    'activities[0].description': {
      de: 'Die Schriften kommen von unserem eigenen Server.',
      en: 'The fonts come from our own server.',
    },
  },
  bad: { 'activities[0].title': { de: 'Besuch der Seiten, Online-Chat', en: 'Visiting the pages, online chat' } },
  *check(context) {
    for (const block of context.activities) {
      if (allWords(block.it.description).some((text) => selfMade.test(text))) continue;
      const services = servicesInWords(context, block);
      const missing = techniques.filter(({ words }) => !words.test(services));
      for (const { name, words } of missing) {
        const place = promises(block).find((it) => it.words.some((text) => words.test(text)));
        if (!place) continue;
        yield {
          keys: place.keys,
          found: about(
            block.label,
            `nennt ${name.de}, aber keinen Dienst dafür.`,
            `names ${name.en}, but no service for it.`,
          ),
        };
      }
    }
  },
};
