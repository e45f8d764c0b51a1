import { isThirdCountry } from '../policy/eea.ts';

/** What `init` asks. */
export interface Answers {
  readonly name: string;
  readonly address: string;
  readonly country: string;
  readonly email: string;
  /** Company name and postal address of the host, with a comma between. */
  readonly host: string;
  readonly authority: string;
  readonly languages: readonly string[];
}

type Words = Readonly<Record<string, string>>;

function hostParty(host: string, country: string): object {
  const [name = host, ...address] = host.split(',').map((part) => part.trim());
  const place = address.join(', ');
  return {
    id: 'host',
    name,
    legalName: name,
    address: place || 'TODO: postal address of the host',
    country,
    role: 'processor',
  };
}

/**
 * A small policy that is valid and that the linter accepts: delivering the pages, keeping them safe, and remembering the
 * visitor's own choice. Texts stand in German and English; a person adds other languages.
 */
export function firstPolicy(
  { name, address, country, email, host, authority, languages }: Answers,
  today: string,
): object {
  const say = (de: string, en: string): Words =>
    Object.fromEntries(languages.map((language) => [language, language === 'de' ? de : en]));
  const german = country === 'DE';
  return {
    $schema: './node_modules/privacy-center/dist/schema.json',
    schemaVersion: 1,
    id: 'site',
    version: today,
    effectiveDate: today,
    languages,
    jurisdiction: isThirdCountry(country) ? authority.slice(0, 2) : country,
    controller: { name, address, country, email },
    supervisoryAuthority: authority,
    parties: [hostParty(host, country)],
    categories: [
      {
        id: 'necessary',
        title: say('Notwendig', 'Necessary'),
        description: say(
          'Damit die Seiten erscheinen und Ihre Wahl behalten.',
          'So that pages appear and keep your choice.',
        ),
      },
    ],
    purposes: [
      { id: 'delivery', title: say('Seiten ausliefern', 'Delivering pages') },
      { id: 'defence', title: say('Angriffe erkennen und abwehren', 'Noticing and fending off attacks') },
      { id: 'choice', title: say('Ihre Entscheidung merken', 'Remembering your decision') },
    ],
    dataCategories: [
      { id: 'connection', title: say('IP-Adresse, Zeit, Seite, Browser', 'IP address, time, page, browser') },
      { id: 'choices', title: say('Ihre Entscheidungen und ihre Zeit', 'Your decisions and their time') },
    ],
    services: [
      {
        id: 'privacy-settings',
        title: say('Privatsphäre-Einstellungen', 'Privacy settings'),
        category: 'necessary',
        activity: 'visit',
        provider: 'controller',
        choice: 'required',
        purposes: ['choice'],
        data: ['choices'],
        legalBasis: { device: german ? 'tdddg:25-2-2' : 'eprivacy:5-3-requested', processing: ['gdpr:6-1-f'] },
        exemption: say(
          'Ohne diesen Eintrag müssten wir Sie auf jeder Seite neu fragen.',
          'Without this item we would have to ask you again on each page.',
        ),
        legitimateInterest: say(
          'Wir wollen uns an Ihre Entscheidung halten und sie belegen können.',
          'We want to honour your decision and be able to prove it.',
        ),
        objection: say(
          'Löschen Sie Ihre Entscheidung in den Einstellungen, oder schreiben Sie uns.',
          'Delete your decision in the settings, or write to us.',
        ),
        cookies: [
          {
            pattern: 'privacy-center*',
            kind: 'local-storage',
            purpose: say('Bewahrt Ihre Entscheidung auf.', 'Keeps your decision.'),
            lifetime: 'until-cleared',
            provider: 'controller',
            thirdPartyAccess: false,
          },
        ],
        recipients: [],
        transfers: [],
        automatedDecision: { exists: false },
        retention: [
          {
            criteria: say(
              'Bis Sie den Browserspeicher leeren.',
              'Until you clear the browser storage; at most one year.',
            ),
          },
        ],
      },
    ],
    activities: [
      {
        id: 'visit',
        title: say('Besuch der Website', 'Visiting the website'),
        purposes: ['delivery', 'defence', 'choice'],
        data: ['connection', 'choices'],
        services: ['privacy-settings'],
        recipients: ['host'],
        legalBasis: [{ basis: 'gdpr:6-1-f' }, { basis: german ? 'tdddg:25-2-2' : 'eprivacy:5-3-requested' }],
        legitimateInterest: say(
          'Wir wollen Seiten zeigen, die ankommen und sicher sind.',
          'We want to show pages that arrive and are safe.',
        ),
        retention: [{ period: 'P7D', about: say('Zugriffsprotokolle', 'Access logs') }],
        transfers: [],
        provision: { required: 'none' },
        automatedDecision: { exists: false },
        objection: say(`Schreiben Sie an ${email}.`, `Write to ${email}.`),
        controls: [{ action: 'settings', text: say('Einstellungen öffnen', 'Open the settings') }],
      },
    ],
    rights: {
      email,
      objectionNotice: say(
        'Was wir auf ein berechtigtes Interesse stützen, dem können Sie jederzeit aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben.',
        'You can object at any time, on grounds relating to your particular situation, to what we base on a legitimate interest.',
      ),
    },
  };
}
