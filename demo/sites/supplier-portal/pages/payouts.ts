import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Payout } from '../../../accounts/types.ts';
import { sumsByMonth } from '../months.ts';
import { badge, facts, pageHead } from '../../portals/views/parts.ts';
import type { SupplierPage, SupplierScene } from '../types.ts';

/** A stack of containers for each month: one for every 500 euros begun. */
function chart({ words, format, language }: SupplierScene, payouts: readonly Payout[]): TemplateResult {
  const sums = sumsByMonth(payouts);
  const monthName = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const nameOf = (month: string): string => monthName.format(new Date(`${month}-01`));
  const text = sums.map(([month, net]) => `${nameOf(month)} ${format.money(net)}`);
  const width = 62;
  const tallest = Math.max(...sums.map(([, net]) => Math.ceil(net / 50_000)), 1);
  const height = tallest * 14 + 44;
  const ground = height - 22;
  return html`<figure class="crate chart">
    <svg
      viewBox="0 0 ${sums.length * width + 12} ${height}"
      role="img"
      aria-label=${words.payouts.chart(format.list(text))}
    >
      ${sums.map(([month, net], at) => {
        const x = at * width + 12;
        const boxes = Array.from({ length: Math.ceil(net / 50_000) }, (_, level) => level);
        const planned = payouts.some(({ on, status }) => status === 'planned' && on.startsWith(month));
        return svg`
          ${boxes.map(
            (level) =>
              svg`<rect class=${planned ? 'planned' : `tone-${(at + level) % 4}`} x=${x} y=${ground - (level + 1) * 14} width=${width - 12} height="12" />`,
          )}
          <text x=${x + (width - 12) / 2} y=${ground + 15} text-anchor="middle">${nameOf(month)}</text>`;
      })}
      <path class="quay" d="M0 ${ground}H${sums.length * width + 12}" />
    </svg>
  </figure>`;
}

function renderRow({ words, format }: SupplierScene, { invoice, job, net, on, status }: Payout): TemplateResult {
  return html`<tr>
    <th scope="row">${invoice}</th>
    <td class="sum-of">${format.money(net)}</td>
    <td>${format.shortDate(on)}</td>
    <td>${badge(status === 'paid' ? 'done' : 'waiting', words.payouts.status[status])}</td>
    <td>${job}</td>
  </tr>`;
}

export const payoutsPage: SupplierPage = {
  section: 'payouts',
  title: ({ words }) => words.nav.payouts,
  render(scene) {
    const { words, format, account } = scene;
    const { payouts, iban } = account.data;
    const next = payouts.find(({ status }) => status === 'planned');
    return html`
      ${pageHead(words.nav.payouts, words.payouts.lead)}
      <div class="columns">
        <section>
          <h2>${words.payouts.next}</h2>
          ${next ? html`<p><strong class="sum">${format.money(next.net)}</strong><br />${format.date(next.on)}</p>` : nothing}
          ${facts([[words.payouts.to, `${iban.slice(0, 4)} … ${iban.slice(-5)}`]])}
        </section>
        <section>
          <h2>${words.payouts.year}</h2>
          ${chart(scene, payouts)}
        </section>
      </div>
      <div class="table" tabindex="0" role="group" aria-label=${words.nav.payouts}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.payouts.invoice}</th>
              <th scope="col" class="sum-of">${words.payouts.amount}</th>
              <th scope="col">${words.payouts.on}</th>
              <th scope="col">${words.payouts.state}</th>
              <th scope="col">${words.payouts.job}</th>
            </tr>
          </thead>
          <tbody>
            ${payouts.map((payout) => renderRow(scene, payout))}
          </tbody>
        </table>
      </div>
    `;
  },
};
