import { html, nothing, type TemplateResult } from 'lit';
import type { ReadyCenter } from '../center-controller.ts';
import { localText } from '../local-text.ts';
import { answerGroups, timeWords, type AnswerGroup } from './told.ts';

/** So many services are named; the rest unfolds. */
const namedServices = 40;

function renderNames({ words }: ReadyCenter, { services }: AnswerGroup): TemplateResult {
  const names = services.map(({ title }) => html`<li>${localText(words, title)}</li>`);
  const rest = names.slice(namedServices);
  return html`<ul class="names">
      ${names.slice(0, namedServices)}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${words.t('record.more', { count: rest.length })}</summary>
            <ul class="names">
              ${rest}
            </ul>
          </details>`
        : nothing
    }`;
}

/** What counts now: services by answer and by the time of the answer. */
export function renderGroups(ready: ReadyCenter): TemplateResult {
  const { words } = ready;
  return html`<section part="present">
    <h3>${words.t('record.now')}</h3>
    ${answerGroups(ready).map(
      (group) =>
        html`<div class="group ${group.state}">
          <h4>${words.t(`record.${group.state}`)} <span class="count">${words.number(group.services.length)}</span></h4>
          <p class="small quiet">${timeWords(words, group)}</p>
          ${renderNames(ready, group)}
        </div>`,
    )}
  </section>`;
}
