import { createHash } from 'node:crypto';
import { escaped } from '../policy/escaped.ts';
import type { Text } from '../policy/types.ts';
import { text } from './answers.ts';
import type { Incoming, Outgoing } from './incoming.ts';

/** The few words of the pages behind links in mails. `{list}` is the newsletter's title. */
const words = {
  en: {
    unsubscribe: ['Unsubscribe', 'Unsubscribe from {list}?', 'Unsubscribe'],
    'unsubscribe-address': ['Unsubscribe', 'Which address should get no more {list}?', 'Unsubscribe'],
    unsubscribed: ['You are unsubscribed', 'You will get no more {list}.', ''],
    confirm: ['One more click', 'Confirm that you want {list}.', 'Yes, subscribe'],
    confirmed: ['You are subscribed', 'From now on you will get {list}. Each mail has a link to leave.', ''],
    email: 'E-mail address',
    all: 'any newsletter',
  },
  de: {
    unsubscribe: ['Abmelden', '{list} abbestellen?', 'Abmelden'],
    'unsubscribe-address': ['Abmelden', 'Welche Adresse soll {list} nicht mehr bekommen?', 'Abmelden'],
    unsubscribed: ['Abgemeldet', 'Sie bekommen {list} nicht mehr.', ''],
    confirm: ['Noch ein Klick', 'Bestätigen Sie, dass Sie {list} bekommen möchten.', 'Ja, anmelden'],
    confirmed: ['Angemeldet', 'Sie bekommen ab jetzt {list}. In jeder E-Mail steht ein Link zum Abmelden.', ''],
    email: 'E-Mail-Adresse',
    all: 'Newsletter',
  },
} as const;

type Language = keyof typeof words;
type PageName = Exclude<keyof (typeof words)['en'], 'email' | 'all'>;

const style = `:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-inline-size:32rem;margin:12vh auto;padding:0 1.25rem}
h1{line-height:1.2}label{display:block;margin-block:1.5rem .25rem}input,button{font:inherit;box-sizing:border-box;min-block-size:3rem;padding:.5rem 1rem;border-radius:4px}
input[type=email]{inline-size:100%;border:1px solid}button{margin-block-start:1.5rem;border:2px solid;cursor:pointer}`;

const contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The first language that a browser asks for and that there are words in. */
function languageOf({ header }: Incoming): Language {
  const asked = (header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find((tag): tag is Language => tag in words) ?? 'en';
}

function titleIn(title: Text | undefined, language: Language): string {
  if (title === undefined) return words[language].all;
  return typeof title === 'string' ? title : (title[language] ?? Object.values(title)[0] ?? words[language].all);
}

const field = (language: Language): string =>
  `<label for="email">${words[language].email}</label>
      <input type="email" id="email" name="email" autocomplete="email" required>`;

/** Whether a page sent the request, and not a program. */
export const wantsPage = ({ header }: Incoming): boolean => (header('accept') ?? '').includes('text/html');

/**
 * A page with one button, or with what the button has done. The form goes to the page's own address. No script: it works
 * in every mail program's browser.
 */
export function page(status: number, name: PageName, incoming: Incoming, title: Text | undefined): Outgoing {
  const language = languageOf(incoming);
  const [heading, sentence, button] = words[language][name];
  const [hidden, value] = name === 'confirm' ? ['confirm', 'yes'] : ['List-Unsubscribe', 'One-Click'];
  const form = `<form method="post">
      ${name === 'unsubscribe-address' ? field(language) : ''}
      <input type="hidden" name="${hidden}" value="${value}">
      <button>${button}</button>
    </form>`;
  const html = `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>${heading}</title>
    <style>${style}</style>
  </head>
  <body>
    <h1>${heading}</h1>
    <p>${escaped(sentence.replace('{list}', () => titleIn(title, language)))}</p>
    ${button === '' ? '' : form}
  </body>
</html>
`;
  return text(status, 'text/html', html, { 'content-security-policy': contentPolicy });
}
