import { html, type TemplateResult } from 'lit';
import { stages, type Order } from '../../../accounts/types.ts';
import { sheet } from '../../portals/drawings/drawing.ts';
import { vatOf, vatRate } from '../../portals/format.ts';
import { icons } from '../../portals/icons.ts';
import { backLink, badge, daysUntil, facts, pageHead, partFacts, partName } from '../../portals/views/parts.ts';
import { missing } from '../../portals/views/missing.ts';
import type { CustomerPage, CustomerScene } from '../types.ts';
import { orderWay } from './way.ts';

/** The order that an address names. */
export const orderOf = ({ account, params }: CustomerScene): Order | undefined =>
  account.data.orders.find(({ id }) => id === params['id']);

/** How an order stands with its payment. */
export const paymentBadge = ({ words }: CustomerScene, { paidBy }: Order): TemplateResult =>
  paidBy ? badge('done', words.order.paid[paidBy]) : badge('asking', words.order.unpaid);

function row(scene: CustomerScene, order: Order): TemplateResult {
  const { words, format, to } = scene;
  const path = `/orders/${order.id}`;
  return html`<li class="row">
    ${partName(scene, order.part, order.id, to(path))}
    <p>${words.pieces(order.quantity)}<br /><span class="soft small">${format.money(order.net)} ${words.net}</span></p>
    <p>
      ${badge(order.stage === 'delivered' ? 'done' : 'running', words.order.stages[order.stage])}<br />
      <span class="soft small">${format.shortDate(order.dueOn)}, ${words.days(daysUntil(order.dueOn))}</span>
    </p>
    <p class="end">${paymentBadge(scene, order)}</p>
  </li>`;
}

export const ordersPage: CustomerPage = {
  section: 'orders',
  title: ({ words }) => words.nav.orders,
  render(scene) {
    const { words, account } = scene;
    const groups = [
      [words.order.open, account.data.orders.filter(({ stage }) => stage !== 'delivered')],
      [words.order.past, account.data.orders.filter(({ stage }) => stage === 'delivered')],
    ] as const;
    return html`
      ${pageHead(words.nav.orders, words.order.lead)}
      ${groups
        .filter(([, orders]) => orders.length > 0)
        .map(
          ([title, orders]) =>
            html`<section>
              <h2>${title}</h2>
              <ul class="rows">
                ${orders.map((order) => row(scene, order))}
              </ul>
            </section>`,
        )}
    `;
  },
};

function papers({ words }: CustomerScene, order: Order): TemplateResult {
  const measured = stages.indexOf(order.stage) > stages.indexOf('production');
  const list = [
    { name: words.order.paper.drawing, file: `${order.part.number}-${order.part.revision}.pdf`, there: true },
    { name: words.order.paper.report, file: `${order.id}-QS.pdf`, there: measured },
    { name: words.order.paper.invoice, file: `${order.id}-RE.pdf`, there: order.paidBy !== undefined },
  ];
  return html`<ul class="papers">
    ${list
      .filter(({ there }) => there)
      .map(
        ({ name, file }) =>
          html`<li>
            ${icons.file}<span>${name}<br /><small class="soft">${file}</small></span>
          </li>`,
      )}
  </ul>`;
}

function payment(scene: CustomerScene, order: Order): TemplateResult {
  const { words, format, to } = scene;
  const vat = vatOf(order.net);
  return html`<section class="panel">
    <h2>${words.order.payment}</h2>
    ${facts([
      [words.order.total, format.money(order.net)],
      [words.order.vat(vatRate), format.money(vat)],
      [words.order.gross, html`<strong>${format.money(order.net + vat)}</strong>`],
    ])}
    <div class="actions">
      ${
        order.paidBy
          ? paymentBadge(scene, order)
          : html`<a class="button" href=${to(`/orders/${order.id}/pay`)}>${words.overview.pay}</a>`
      }
    </div>
  </section>`;
}

export const orderPage: CustomerPage = {
  section: 'orders',
  title: (scene) => `${scene.words.order.id} ${scene.params['id'] ?? ''}`,
  render(scene) {
    const { words, format, language } = scene;
    const order = orderOf(scene);
    if (!order) return missing(scene);
    const { part } = order;
    return html`
      ${backLink(scene, '/orders', words.nav.orders)}
      ${pageHead(part.name[language], `${words.order.id} ${order.id} · ${words.pieces(order.quantity)}`)}
      <section>
        <h2>${words.order.way}</h2>
        ${orderWay(scene, order)}
      </section>
      <div class="columns wide">
        <figure class="crate">${sheet(part, language, words.part.drawing(part.name[language]))}</figure>
        <div class="stack">
          ${payment(scene, order)}
          <section>
            <h2>${words.order.papers}</h2>
            ${papers(scene, order)}
          </section>
          ${facts([
            ...partFacts(scene, part),
            [words.order.ordered, format.date(order.orderedOn)],
            [words.order.due, format.date(order.dueOn)],
          ])}
        </div>
      </div>
    `;
  },
};
