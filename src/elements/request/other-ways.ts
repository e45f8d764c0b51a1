import { html, nothing, type TemplateResult } from 'lit';
import type { RequestForm } from '../../stores/requests/form.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { mailLink } from '../mail-link.ts';
import { saveText } from '../save-text.ts';
import { requestLetter } from './letter.ts';
import { printLetter } from './printed.ts';

/** The ways of a request without a server: a mail that is written already, and a letter to print or to save. */
export function renderOtherWays({ words, lookup, center }: ReadyCenter, form: RequestForm): TemplateResult {
  const { rights, controller } = lookup.policy;
  const address = rights.email ?? controller.email;
  const record = center.$consent.get()?.record.id ?? '';
  const letter = requestLetter({ words, lookup }, form, record);
  const { subject, text } = letter;
  const mail = address && mailLink(address, subject, text);
  // A text too long for a link goes by hand: the mail opens without it, and nothing is cut on the way.
  const bare =
    address && !mail
      ? mailLink(address, subject, requestLetter({ words, lookup }, { ...form, text: '' }, record).text)
      : undefined;
  const href = mail ?? bare;
  return html`<div class="ways" role="group" aria-label=${words.t('rights.form.instead')}>
    <p class="quiet small">${words.t('rights.form.instead')}</p>
    <div>
      ${href ? html`<a class="plain" data-way="mail" href=${href}>${words.t('rights.form.mail')}</a>` : nothing}
      <button type="button" class="plain" data-way="print" @click=${() => printLetter(words, letter)}>
        ${words.t('rights.form.print')}
      </button>
      <button type="button" class="plain" data-way="save" @click=${() => saveText(`${subject}.txt`, text)}>
        ${words.t('rights.form.save')}
      </button>
    </div>
    ${bare ? html`<p class="small">${words.t('rights.form.mailShort')}</p>` : nothing}
  </div>`;
}
