import { html, nothing, type TemplateResult } from 'lit';
import { rightsOfPolicy } from '../../policy/rights/activity.ts';
import { identifierKinds, longest, replyChannels, type FieldProblem } from '../../policy/rights/request.ts';
import type { Finder, RequestForm } from '../../stores/requests/form.ts';
import type { RequestsStore } from '../../stores/requests/requests.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { errorWords, isShown } from './errors.ts';
import { renderOptions, renderTextField } from './fields.ts';
import { renderOtherWays } from './other-ways.ts';

/** What the form's parts need. */
interface FormContext extends ReadyCenter {
  readonly requests: RequestsStore;
  readonly form: RequestForm;
  readonly problems: readonly FieldProblem[];
}

function errorOf({ words, form, problems }: FormContext, field: string): string | undefined {
  const problem = problems.find((it) => it.field === field);
  return problem && errorWords(words, form, problem);
}

function renderRights(context: FormContext): TemplateResult {
  const { words, lookup, form, requests } = context;
  const offered = rightsOfPolicy(lookup).filter((right) => right !== 'complaint');
  return renderOptions({
    type: 'checkbox',
    name: 'right',
    legend: words.t('rights.form.rights'),
    error: errorOf(context, 'rights'),
    options: offered.map((right) => ({
      value: right,
      label: words.t(`rights.name.${right}`),
      hint: words.t(`rights.what.${right}`),
      isOn: form.rights.includes(right),
    })),
    choose: (right, isOn) =>
      requests.edit({ rights: offered.filter((it) => (it === right ? isOn : form.rights.includes(it))) }),
  });
}

function renderReply(context: FormContext): TemplateResult {
  const { words, form, requests } = context;
  const byMail = form.channel === 'email';
  return html`<div class="group">
    ${renderOptions({
      type: 'radio',
      name: 'channel',
      legend: words.t('rights.form.reply'),
      options: replyChannels.map((value) => ({
        value,
        label: words.t(`rights.form.${value}`),
        isOn: form.channel === value,
      })),
      // An address of the other kind would only be wrong, and no data is found by where a letter goes.
      choose: (channel) =>
        requests.edit({ channel, address: '', finder: form.finder === 'reply' ? 'email' : form.finder }),
    })}
    ${renderTextField({
      id: 'address',
      label: words.t(byMail ? 'rights.form.emailAddress' : 'rights.form.postalAddress'),
      hint: byMail ? undefined : words.t('rights.form.postalHint'),
      error: errorOf(context, 'reply.address'),
      value: form.address,
      isLong: !byMail,
      autocomplete: byMail ? 'email' : 'street-address',
      edit: (address) => requests.edit({ address }),
    })}
  </div>`;
}

function renderFinder(context: FormContext): TemplateResult {
  const { words, form, requests, center } = context;
  const { finder, channel } = form;
  const finders: readonly Finder[] = channel === 'email' ? ['reply', ...identifierKinds] : identifierKinds;
  const record = center.$consent.get()?.record.id ?? '';
  return html`<div class="group">
    ${renderOptions({
      type: 'radio',
      name: 'finder',
      legend: words.t('rights.form.finder'),
      options: finders.map((value) => ({
        value,
        label: words.t(`rights.form.find.${value}`),
        hint: value === 'record' && finder === value ? words.t('rights.form.recordHint', { id: record }) : undefined,
        isOn: finder === value,
      })),
      choose: (value) => requests.edit({ finder: value, identifier: '' }),
    })}
    ${
      finder === 'reply' || finder === 'record'
        ? nothing
        : renderTextField({
            id: 'identifier',
            label: words.t(`rights.form.identifier.${finder}`),
            error: errorOf(context, 'identifier.value'),
            value: form.identifier,
            autocomplete: finder === 'email' ? 'email' : 'off',
            edit: (identifier) => requests.edit({ identifier }),
          })
    }
  </div>`;
}

function renderText(context: FormContext): TemplateResult {
  const { words, form, requests } = context;
  const { length } = form.text;
  return renderTextField({
    id: 'text',
    label: words.t('rights.form.text'),
    hint: words.t('rights.form.textHint'),
    error: errorOf(context, 'text'),
    value: form.text,
    isLong: true,
    count:
      length > longest.text / 2
        ? words.t('rights.form.left', { count: words.number(length), most: words.number(longest.text) })
        : undefined,
    edit: (text) => requests.edit({ text }),
  });
}

function renderSend({ words, form, problems }: FormContext): TemplateResult {
  const elsewhere = problems.filter(({ field }) => !isShown(field));
  return html`<div class="send">
    <div role="alert">
      ${problems.length > 0 ? html`<p>${words.t('rights.error.title', { count: problems.length })}</p>` : nothing}
      ${elsewhere.map((problem) => html`<p class="error">${errorWords(words, form, problem)}</p>`)}
    </div>
    <div class="choices"><button type="submit" class="choice">${words.t('rights.form.send')}</button></div>
  </div>`;
}

/** Renders the form of a request, with what was typed and what is wrong with it. */
export function renderForm(ready: ReadyCenter, requests: RequestsStore, send: (event: Event) => void): TemplateResult {
  const { words, lookup } = ready;
  const context = { ...ready, requests, form: requests.$values.get(), problems: requests.$problems.get() };
  return html`<form part="form" novalidate @submit=${send}>
    ${renderRights(context)} ${renderReply(context)} ${renderFinder(context)} ${renderText(context)}
    <p class="small quiet">${words.t('rights.form.notAsked')} ${words.t('rights.form.use')}</p>
    ${
      lookup.policy.rights.endpoint === undefined
        ? html`<p>${words.t('rights.form.noEndpoint')}</p>`
        : renderSend(context)
    }
    ${renderOtherWays(ready, context.form)}
  </form>`;
}
