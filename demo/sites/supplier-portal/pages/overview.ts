import { html, nothing, type TemplateResult } from 'lit';
import { pageHead } from '../../portals/views/parts.ts';
import type { SupplierPage, SupplierScene } from '../types.ts';
import { jobRow } from './jobs.ts';

function nextCall({ words, format, language, account, to }: SupplierScene): TemplateResult | typeof nothing {
  const [call] = account.data.calls;
  if (!call) return nothing;
  return html`<section class="panel">
    <h2>${words.overview.nextCall}</h2>
    <p>
      <strong>${format.munichMoment(call.at)}</strong><br />${call.about[language]}<br /><span class="soft"
        >${words.calls.with(call.with, call.minutes)}</span
      >
    </p>
    <p><a class="button plain" href=${to('/calls')}>${words.overview.toCalls}</a></p>
  </section>`;
}

function nextPayout({ words, format, account, to }: SupplierScene): TemplateResult | typeof nothing {
  const payout = account.data.payouts.find(({ status }) => status === 'planned');
  if (!payout) return nothing;
  return html`<section class="panel">
    <h2>${words.overview.nextPayout}</h2>
    <p>
      <strong class="sum">${format.money(payout.net)}</strong><br /><span class="soft">${format.date(payout.on)}</span>
    </p>
    <p><a class="button plain" href=${to('/payouts')}>${words.overview.toPayouts}</a></p>
  </section>`;
}

export const overviewPage: SupplierPage = {
  section: 'overview',
  title: ({ words }) => words.nav.overview,
  render(scene) {
    const { words, account } = scene;
    const offered = account.data.jobs.filter(({ status }) => status === 'offered');
    const running = account.data.jobs.filter(({ status }) => status === 'running');
    return html`
      ${pageHead(words.overview.title(account.person.company), words.overview.lead(offered.length))}
      <div class="columns wide">
        <div class="stack">
          ${
            offered.length > 0
              ? html`<section>
                  <h2>${words.overview.offered}</h2>
                  <ul class="rows">
                    ${offered.map((job) => jobRow(scene, job))}
                  </ul>
                </section>`
              : nothing
          }
          <section>
            <h2>${words.overview.running}</h2>
            ${
              running.length > 0
                ? html`<ul class="rows">
                    ${running.map((job) => jobRow(scene, job))}
                  </ul>`
                : html`<p class="soft">${words.overview.idle}</p>`
            }
          </section>
        </div>
        <aside class="stack">${nextCall(scene)} ${nextPayout(scene)}</aside>
      </div>
    `;
  },
};
