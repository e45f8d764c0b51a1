import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentEvent } from '../../stores/consent/record.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { viewIcons } from '../view-icons.ts';
import { actWords, countWords, serviceNames, versionWords } from './told.ts';

function renderList(ready: ReadyCenter, title: string, ids: readonly string[]): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  return html`<div>
    <dt>${title}</dt>
    <dd>${ready.words.list(serviceNames(ready, ids))}</dd>
  </div>`;
}

function renderDetails(ready: ReadyCenter, event: ConsentEvent): TemplateResult {
  const { words } = ready;
  const { granted, refused, reset, text, gpc, clock } = event;
  return html`<details>
    <summary>${words.t('record.details')}${viewIcons.chevron}</summary>
    <dl class="pairs">
      ${renderList(ready, words.t('record.granted'), granted)} ${renderList(ready, words.t('record.refused'), refused)}
      ${renderList(ready, words.t('record.undecided'), reset)}
      <div>
        <dt>${words.t('record.hash')}</dt>
        <dd>${text ? html`<code>${text}</code>` : words.t('record.hashNone')}</dd>
      </div>
    </dl>
    ${gpc ? html`<p>${words.t('record.gpc')}</p>` : nothing}
    ${clock === undefined ? nothing : html`<p>${words.t('record.clock', { time: words.dateTime(clock) })}</p>`}
  </details>`;
}

function renderEvent(ready: ReadyCenter, event: ConsentEvent): TemplateResult {
  const { words } = ready;
  const counts = countWords(words, event);
  return html`<li class=${event.granted.length > 0 ? 'granted' : 'refused'}>
    <time class="small quiet" datetime=${new Date(event.at).toISOString()}>${words.dateTime(event.at)}</time>
    <p class="act">${actWords(words, event)}</p>
    ${counts ? html`<p>${counts}</p>` : nothing}
    <p class="small quiet">${versionWords(words, event)}</p>
    ${renderDetails(ready, event)}
  </li>`;
}

/** What was done, the newest first, on a small line of time. */
export function renderHistory(ready: ReadyCenter, events: readonly ConsentEvent[]): TemplateResult {
  return html`<section part="history">
    <h3>${ready.words.t('record.history')}</h3>
    <ol class="line">
      ${events.toReversed().map((event) => renderEvent(ready, event))}
    </ol>
  </section>`;
}
