import type { Page } from 'playwright-core';
import { firstLine } from './first-line.ts';
import { VisitError } from './visit-error.ts';

/** What a browser says of an address that does not open (Chromium's net errors), in words; the first that fits. */
const reasons: readonly (readonly [said: RegExp, words: string])[] = [
  [/ERR_NAME_NOT_RESOLVED/, 'there is no such host'],
  [/ERR_CONNECTION_REFUSED/, 'nobody answers there'],
  [/ERR_CERT_DATE_INVALID/, 'its certificate has run out or is not valid yet'],
  [/ERR_CERT_COMMON_NAME_INVALID/, 'its certificate is for another host'],
  [/ERR_CERT_AUTHORITY_INVALID/, 'its certificate is signed by nobody whom browsers trust'],
  [/ERR_CERT|ERR_SSL/, 'its certificate or its encryption is broken'],
  [/ERR_TOO_MANY_REDIRECTS/, 'it redirects in a circle'],
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK/, 'this computer has no network'],
  [/ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT|Timeout/, 'it does not answer in time'],
  [/ERR_EMPTY_RESPONSE|ERR_CONNECTION_(CLOSED|RESET)/, 'it ends the connection without an answer'],
  [/ERR_HTTP_RESPONSE_CODE_FAILURE/, 'it answers with an error'],
  [/Download is starting/, 'it is a file to download, no page'],
];

const codeIn = (error: Error): string => /net::(\w+)/.exec(error.message)?.[1] ?? firstLine(error);

/** Opens an address. Throws `VisitError` with the reason in words where it does not open or answers with an error. */
export async function goTo(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address).catch((error: Error) => {
    const words = reasons.find(([said]) => said.test(error.message))?.[1];
    const code = codeIn(error);
    throw new VisitError(`${address} does not open: ${words === undefined ? code : `${words} (${code})`}`);
  });
  if (answer && answer.status() >= 400)
    throw new VisitError(`${address} answers with ${answer.status()} ${answer.statusText()}`.trimEnd());
}
