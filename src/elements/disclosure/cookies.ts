import { html, type TemplateResult } from 'lit';
import type { Cookie } from '../../policy/types.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { localText } from '../local-text.ts';
import { lifetimeWords } from './lifetime-words.ts';

/**
 * What a service stores on or reads from the device, as a table. On narrow screens each row becomes a card by style
 * alone; the roles stand here because changing `display` takes them away in some browsers.
 */
export function renderCookies({ words, lookup }: ReadyCenter, cookies: readonly Cookie[]): TemplateResult {
  const columns = [
    words.t('service.cookieName'),
    words.t('service.cookiePurpose'),
    words.t('service.cookieLifetime'),
    words.t('service.cookieProvider'),
  ] as const;
  const cell = (column: number, content: unknown): TemplateResult =>
    html`<td role="cell"><span class="column" aria-hidden="true">${columns[column]}</span>${content}</td>`;
  return html`<table role="table" part="cookies" aria-label=${words.t('service.cookies')}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${cookies.map(
        (cookie) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              <code>${cookie.name ?? cookie.pattern}</code
              ><span class="quiet small">${words.code('storage', cookie.kind)}</span>
            </th>
            ${cell(1, localText(words, cookie.purpose))} ${cell(2, lifetimeWords(words, cookie.lifetime))}
            ${cell(3, lookup.parties.get(cookie.provider)?.name ?? cookie.provider)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
