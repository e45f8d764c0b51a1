import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import { recipientsOf } from '../../policy/summary.ts';
import type { Party, Retention, Service } from '../../policy/types.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { localText } from '../local-text.ts';
import { safeLink } from '../safe-link.ts';
import { renderCookies } from './cookies.ts';
import { lifetimeWords } from './lifetime-words.ts';
import { renderTransfers } from './transfers.ts';

type Content = TemplateResult | string | typeof nothing;

/** One heading of the disclosure with what stands under it. */
export interface Fact {
  readonly title: string;
  readonly content: Content;
}

/** A list, or the one entry that would be alone in it. Short entries may stand in columns. */
export function renderList(items: readonly Content[], entries: 'long' | 'short' = 'long'): Content {
  return items.length === 1
    ? (items[0] ?? nothing)
    : html`<ul class="list ${entries}">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}

/** A company with its address and what it is to the controller. */
export function renderParty(words: Words, party: Party): TemplateResult {
  return html`<span class="party"
    ><strong>${party.legalName}</strong>, ${words.code('role', party.role)}<br /><span class="quiet"
      >${party.address}, ${words.country(party.country)}</span
    >${
      party.privacyUrl
        ? html`<br />${safeLink(party.privacyUrl, words.t('service.providerNotice', { provider: party.name }))}`
        : nothing
    }</span
  >`;
}

/** How long something is kept, in words. */
export function renderRetention({ words, lookup }: ReadyCenter, retention: Retention): TemplateResult {
  const data = retention.data?.map((id) => words.text(lookup.dataCategories.get(id)?.title ?? id).text);
  const period = retention.period === undefined ? '' : lifetimeWords(words, retention.period);
  return html`${data ? html`${words.list(data)}: ` : nothing}${
    retention.about ? html`${localText(words, retention.about)}: ` : nothing
  }${period}${period && retention.criteria ? html`<br />` : nothing}${localText(words, retention.criteria)}`;
}

function renderBases({ words }: ReadyCenter, { legalBasis, legitimateInterest }: Service): TemplateResult {
  const processing = legalBasis.processing.map((code) => words.code('basis', code));
  return html`<dl class="pairs">
    ${
      legalBasis.device
        ? html`<div>
            <dt>${words.t('service.basisDevice')}</dt>
            <dd>${words.code('basis', legalBasis.device)}</dd>
          </div>`
        : nothing
    }
    <div>
      <dt>${words.t('service.basisProcessing')}</dt>
      <dd>${renderList(processing)}</dd>
    </div>
    ${
      legitimateInterest
        ? html`<div>
            <dt>${words.t('service.interest')}</dt>
            <dd>${localText(words, legitimateInterest)}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

function renderPurposes({ words, lookup }: ReadyCenter, service: Service): Content {
  return renderList(
    service.purposes.map((id) => {
      const purpose = lookup.purposes.get(id);
      if (!purpose) return id;
      const { title, description } = purpose;
      return html`${localText(words, title)}${description ? html`: ${localText(words, description)}` : nothing}`;
    }),
  );
}

function renderProfiling({ words, lookup }: ReadyCenter, { profiling }: Service): Content {
  if (!profiling) return words.t('service.profilingNone');
  const by = profiling.by?.map((id) => lookup.parties.get(id)?.name ?? id);
  return html`${by ? html`<strong>${words.list(by)}</strong>: ` : nothing}${localText(words, profiling.text)}`;
}

function renderAutomated({ words }: ReadyCenter, { automatedDecision }: Service): Content {
  if (!automatedDecision.exists) return words.t('service.automatedNone');
  const { logic, significance, consequences, humanReview } = automatedDecision;
  return renderList([logic, significance, consequences, humanReview].map((text) => localText(words, text)));
}

function withdrawalWords(words: Words, service: Service): Content {
  const own = service.choice === 'objection' ? service.objection : service.withdrawal;
  if (own) return localText(words, own);
  return words.t(service.choice === 'objection' ? 'service.withdrawalObjection' : 'service.withdrawalConsent');
}

/** Everything that Art. 13 GDPR and the device rules ask to be told of a service, in the order people look for it. */
export function factsOf(ready: ReadyCenter, service: Service): readonly Fact[] {
  const { words, lookup } = ready;
  const party = (id: string): Party | undefined => lookup.parties.get(id);
  const provider = party(service.provider);
  const recipients = recipientsOf(service).flatMap((id) => party(id) ?? []);
  const data = service.data.map((id) => localText(words, lookup.dataCategories.get(id)?.title ?? id));
  const facts: readonly (Fact | false)[] = [
    { title: words.t('service.purposes'), content: renderPurposes(ready, service) },
    service.ownPurposes !== undefined && {
      title: words.t('service.ownPurposes'),
      content: localText(words, service.ownPurposes),
    },
    provider !== undefined && { title: words.t('service.provider'), content: renderParty(words, provider) },
    data.length > 0 && { title: words.t('service.data'), content: renderList(data, 'short') },
    { title: words.t('service.bases'), content: renderBases(ready, service) },
    {
      title: words.t('service.cookies'),
      content: service.cookies.length > 0 ? renderCookies(ready, service.cookies) : words.t('service.cookiesNone'),
    },
    {
      title: words.t('service.recipients'),
      content:
        recipients.length > 0
          ? renderList(recipients.map((it) => renderParty(words, it)))
          : words.t('service.recipientsNone'),
    },
    {
      title: words.t('service.transfers'),
      content:
        service.transfers.length > 0 ? renderTransfers(ready, service.transfers) : words.t('service.transfersNone'),
    },
    { title: words.t('service.profiling'), content: renderProfiling(ready, service) },
    { title: words.t('service.automated'), content: renderAutomated(ready, service) },
    service.retention.length > 0 && {
      title: words.t('service.retention'),
      content: renderList(service.retention.map((it) => renderRetention(ready, it))),
    },
    service.choice !== 'required' && {
      title: words.t('service.withdrawal'),
      content: withdrawalWords(words, service),
    },
    service.links !== undefined && {
      title: words.t('service.links'),
      content: renderList(service.links.map(({ title, url }) => safeLink(url, localText(words, title)))),
    },
  ];
  return facts.filter((fact) => fact !== false);
}

/** The whole disclosure of a service. */
export function renderDisclosure(ready: ReadyCenter, service: Service): TemplateResult {
  return html`<div part="disclosure" class="facts">
    ${factsOf(ready, service).map(
      ({ title, content }) =>
        html`<section>
          <h4>${title}</h4>
          <div>${content}</div>
        </section>`,
    )}
  </div>`;
}
