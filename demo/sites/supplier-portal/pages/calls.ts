import { html, type TemplateResult } from 'lit';
import type { Call } from '../../../accounts/types.ts';
import { videoCall } from '../../portals/views/embeds.ts';
import { facts, pageHead } from '../../portals/views/parts.ts';
import type { SupplierPage, SupplierScene } from '../types.ts';

function renderEntry({ words, format, language, to }: SupplierScene, call: Call, isOpen: boolean): TemplateResult {
  return html`<li class=${isOpen ? 'open' : ''}>
    <a href=${to(`/calls/${call.id}`)} aria-current=${isOpen ? 'true' : 'false'}>
      <strong>${call.about[language]}</strong>
      <span>${format.munichMoment(call.at)} (${words.calls.zone})</span>
      <span class="soft">${words.calls.with(call.with, call.minutes)}</span>
    </a>
  </li>`;
}

function renderCall(scene: SupplierScene, call: Call): TemplateResult {
  const { words, account, act } = scene;
  const { phone } = account.person;
  return html`<div class="columns">
    <section>
      <h2>${words.calls.video}</h2>
      ${videoCall(scene, call.id)}
    </section>
    <section>
      <h2>${words.calls.phone}</h2>
      <p class="soft">${words.calls.phoneText}</p>
      ${facts([
        [words.calls.dial, html`<a href="tel:${call.phone.replaceAll(' ', '')}">${call.phone}</a>`],
        [words.calls.pin, call.pin],
      ])}
      <p class="soft">${words.calls.back}</p>
      <p>
        <button type="button" class="button plain" @click=${() => act.say(words.calls.ringSaid(phone))}>
          ${words.calls.ring}
        </button>
      </p>
    </section>
  </div>`;
}

export const callsPage: SupplierPage = {
  section: 'calls',
  needs: ['privacy-embed'],
  title: ({ words }) => words.nav.calls,
  render(scene) {
    const { words, account, params } = scene;
    const { calls } = account.data;
    const open = calls.find(({ id }) => id === params['id']) ?? calls[0];
    return html`
      ${pageHead(words.nav.calls, words.calls.lead)}
      ${
        open
          ? html`<ul class="calls">
                ${calls.map((call) => renderEntry(scene, call, call === open))}
              </ul>
              ${renderCall(scene, open)}`
          : html`<p class="soft">${words.calls.none}</p>`
      }
    `;
  },
};
