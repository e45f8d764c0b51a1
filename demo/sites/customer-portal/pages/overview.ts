import { html, type TemplateResult } from 'lit';
import type { Order, Quote } from '../../../accounts/types.ts';
import { vatOf } from '../../portals/format.ts';
import { icons } from '../../portals/icons.ts';
import { daysUntil, pageHead, partName } from '../../portals/views/parts.ts';
import type { CustomerPage, CustomerScene } from '../types.ts';
import { orderWay } from './way.ts';

function readyQuote(scene: CustomerScene, quote: Quote): TemplateResult {
  const { words, format, to } = scene;
  const path = to(`/quotes/${quote.id}`);
  return html`<li class="row task">
    ${partName(scene, quote.part, quote.id, path)}
    <p>${words.overview.quoteReady(format.date(quote.validUntil ?? quote.askedOn))}</p>
    <p class="end"><a class="button plain" href=${path}>${words.overview.see}</a></p>
  </li>`;
}

function openPayment(scene: CustomerScene, order: Order): TemplateResult {
  const { words, format, to } = scene;
  return html`<li class="row task">
    ${partName(scene, order.part, order.id, to(`/orders/${order.id}`))}
    <p>${words.overview.toPay(format.money(order.net + vatOf(order.net)))}</p>
    <p class="end"><a class="button plain" href=${to(`/orders/${order.id}/pay`)}>${words.overview.pay}</a></p>
  </li>`;
}

function underWay(scene: CustomerScene, order: Order): TemplateResult {
  const { words, format, to } = scene;
  return html`<li class="voyage">
    <div class="spread">
      ${partName(scene, order.part, order.id, to(`/orders/${order.id}`))}
      <p class="end">
        ${words.order.due}<br /><strong>${format.shortDate(order.dueOn)}</strong>
        <span class="soft small">${words.days(daysUntil(order.dueOn))}</span>
      </p>
    </div>
    ${orderWay(scene, order)}
  </li>`;
}

const contact = ({ words, to }: CustomerScene): TemplateResult => html`
  <section class="panel">
    <h2>${words.overview.contact}</h2>
    <p><strong>Anton Reiter</strong><br /><span class="soft">${words.overview.hours}</span></p>
    <ul class="ways">
      <li><a href="tel:+498999998100">${icons.phone}+49 89 99998 100</a></li>
      <li><a href="mailto:quotes@teilehafen.example">${icons.mail}quotes@teilehafen.example</a></li>
    </ul>
    <p><a class="button plain" href=${to('/help')}>${words.overview.talk}</a></p>
  </section>
`;

export const overviewPage: CustomerPage = {
  section: 'overview',
  title: ({ words }) => words.nav.overview,
  render(scene) {
    const { words, account, to } = scene;
    const { quotes, orders } = account.data;
    const tasks = [
      ...quotes.filter(({ status }) => status === 'ready').map((quote) => readyQuote(scene, quote)),
      ...orders.filter(({ paidBy }) => !paidBy).map((order) => openPayment(scene, order)),
    ];
    const moving = orders.filter(({ stage }) => stage !== 'delivered');
    return html`
      ${pageHead(
        words.overview.title(account.person.name),
        words.overview.lead(tasks.length),
        html`<a class="button" href=${to('/quotes/new')}>${words.overview.ask}</a>`,
      )}
      <div class="columns wide">
        <div class="stack">
          <section>
            <h2>${words.overview.waiting}</h2>
            ${
              tasks.length > 0
                ? html`<ul class="rows">
                    ${tasks}
                  </ul>`
                : html`<p class="soft">${words.overview.nothing}</p>`
            }
          </section>
          <section>
            <h2>${words.overview.underWay}</h2>
            <ul class="voyages">
              ${moving.map((order) => underWay(scene, order))}
            </ul>
          </section>
        </div>
        <aside>${contact(scene)}</aside>
      </div>
    `;
  },
};
