import type { Page } from 'playwright-core';
import { said, type Said } from '../policy/lint/finding.ts';
import { firstLine } from './first-line.ts';
import { VisitError } from './visit-error.ts';

/** What a browser says of an address that does not open (Chromium's net errors), in words; the first that fits. */
const reasons: readonly (readonly [code: RegExp, words: Said])[] = [
  [/ERR_UNSAFE_PORT/, said('Browser öffnen diesen Port nicht', 'browsers do not open this port')],
  [/ERR_NAME_NOT_RESOLVED/, said('diesen Rechner gibt es nicht', 'there is no such host')],
  [/ERR_CONNECTION_REFUSED/, said('dort antwortet niemand', 'nobody answers there')],
  [
    /ERR_CERT_DATE_INVALID/,
    said('sein Zertifikat ist abgelaufen oder noch nicht gültig', 'its certificate has run out or is not valid yet'),
  ],
  [
    /ERR_CERT_COMMON_NAME_INVALID/,
    said('sein Zertifikat gilt für einen anderen Rechner', 'its certificate is for another host'),
  ],
  [
    /ERR_CERT_AUTHORITY_INVALID/,
    said(
      'sein Zertifikat hat niemand unterschrieben, dem Browser vertrauen',
      'its certificate is signed by nobody whom browsers trust',
    ),
  ],
  [
    /ERR_CERT|ERR_SSL/,
    said('sein Zertifikat oder seine Verschlüsselung ist defekt', 'its certificate or its encryption is broken'),
  ],
  [/ERR_TOO_MANY_REDIRECTS/, said('sie leitet im Kreis weiter', 'it redirects in a circle')],
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK/, said('dieser Computer hat kein Netz', 'this computer has no network')],
  [
    /ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT|Timeout/,
    said('sie antwortet nicht rechtzeitig', 'it does not answer in time'),
  ],
  [
    /ERR_EMPTY_RESPONSE|ERR_CONNECTION_(CLOSED|RESET)/,
    said('sie beendet die Verbindung ohne Antwort', 'it ends the connection without an answer'),
  ],
  [/ERR_HTTP_RESPONSE_CODE_FAILURE/, said('sie antwortet mit einem Fehler', 'it answers with an error')],
  [
    /Download is starting/,
    said('sie ist eine Datei zum Herunterladen, keine Seite', 'it is a file to download, no page'),
  ],
];

const codeIn = (error: Error): string => /net::(\w+)/.exec(error.message)?.[1] ?? firstLine(error);

/** Opens an address. Throws `VisitError` with the reason in words where it does not open or answers with an error. */
export async function goTo(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address).catch((error: Error) => {
    const words = reasons.find(([code]) => code.test(error.message))?.[1];
    const code = codeIn(error);
    const why = (language: keyof Said) => (words === undefined ? code : `${words[language]} (${code})`);
    throw new VisitError(
      said(`${address} lässt sich nicht öffnen: ${why('de')}`, `${address} does not open: ${why('en')}`),
    );
  });
  if (!answer || answer.status() < 400) return;
  const status = `${answer.status()} ${answer.statusText()}`.trimEnd();
  throw new VisitError(said(`${address} antwortet mit ${status}`, `${address} answers with ${status}`));
}
