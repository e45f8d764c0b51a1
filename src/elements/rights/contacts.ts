import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { safeLink } from '../safe-link.ts';

interface Contact {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

const telLink = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

function renderContact({ t }: Words, title: string, { name, address, email, phone }: Contact): TemplateResult {
  return html`<div>
    <h4>${title}</h4>
    <address translate="no">
      ${name ? html`<bdi>${name}</bdi>` : nothing} ${address ? html`<bdi>${address}</bdi>` : nothing}
    </address>
    ${email ? html`<p>${t('rights.ways.email')}: ${safeLink(`mailto:${email}`, email)}</p>` : nothing}
    ${phone ? html`<p>${t('rights.ways.phone')}: ${safeLink(telLink(phone), phone)}</p>` : nothing}
  </div>`;
}

/** Renders who can be reached without any form: any way counts (EDPB Guidelines 01/2022). */
export function renderContacts({ words, lookup }: ReadyCenter): TemplateResult {
  const { controller, rights, dataProtectionOfficer: officer } = lookup.policy;
  const ours = {
    name: rights.postal ? undefined : controller.name,
    address: rights.postal ?? controller.address,
    email: rights.email ?? controller.email,
    phone: rights.phone ?? controller.phone,
  };
  return html`<section part="contacts">
    <h3>${words.t('rights.ways.title')}</h3>
    <div class="contacts">
      ${renderContact(words, words.t('rights.ways.controller'), ours)}
      ${officer ? renderContact(words, words.t('rights.ways.officer'), officer) : nothing}
    </div>
  </section>`;
}
