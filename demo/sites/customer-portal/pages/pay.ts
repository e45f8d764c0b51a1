import { html, nothing, type TemplateResult } from 'lit';
import { payments, type Order, type Payment } from '../../../accounts/types.ts';
import { vatOf, vatRate } from '../../portals/format.ts';
import { backLink, facts, pageHead } from '../../portals/views/parts.ts';
import { embed } from '../../portals/views/embeds.ts';
import { missing } from '../../portals/views/missing.ts';
import type { CustomerPage, CustomerScene } from '../types.ts';
import { orderOf, paymentBadge } from './orders.ts';

/** Marks the order as paid and goes back to it. */
async function settle({ account, act, words }: CustomerScene, order: Order, paidBy: Payment): Promise<void> {
  const orders = account.data.orders.map((one) => (one.id === order.id ? { ...one, paidBy } : one));
  if (!(await act.change({ data: { orders } }))) return;
  act.go(`/orders/${order.id}`);
  act.say(words.pay.done);
}

/** The card form of the payment service. It is made only now, when the card has been chosen. */
function card(scene: CustomerScene, order: Order): TemplateResult {
  const { words, thirdParty, language } = scene;
  const amount = order.net + vatOf(order.net);
  return html`
    <section aria-labelledby="form" class="stack">
      <h2 id="form">${words.pay.form}</h2>
      ${embed(scene, {
        service: 'stripe',
        src: `${thirdParty}/stripe.html?order=${order.id}&cents=${amount}&language=${language}`,
        label: words.pay.form,
        text: words.pay.formText,
        shape: 'card',
      })}
    </section>
    <section aria-labelledby="why" class="panel">
      <h2 id="why">${words.pay.why}</h2>
      <p>${words.pay.whyText}</p>
      <privacy-service service="stripe"></privacy-service>
    </section>
  `;
}

function ways(scene: CustomerScene, order: Order, chosen: Payment | undefined): TemplateResult {
  const { words, act } = scene;
  return html`<form
    class="stack"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (chosen) void settle(scene, order, chosen);
    }}
  >
    <fieldset class="prices">
      <legend><h2>${words.pay.how}</h2></legend>
      ${payments.map(
        (way) =>
          html`<label class="option">
            <input
              type="radio"
              name="by"
              value=${way}
              .checked=${way === chosen}
              @change=${() => act.replace(`/orders/${order.id}/pay?by=${way}`)}
            />
            <span><strong>${words.pay.ways[way]}</strong><br />${words.pay.hints[way]}</span>
          </label>`,
      )}
    </fieldset>
    ${chosen && chosen !== 'card' ? html`<p><button class="button">${words.pay.submit[chosen]}</button></p>` : nothing}
  </form>`;
}

export const payPage: CustomerPage = {
  section: 'orders',
  needs: ['privacy-service', 'privacy-embed'],
  title: ({ words, params }) => words.pay.title(params['id'] ?? ''),
  hear(scene, said) {
    const order = orderOf(scene);
    if (order && said === `paid:${order.id}`) void settle(scene, order, 'card');
  },
  render(scene) {
    const { words, format, query, language } = scene;
    const order = orderOf(scene);
    if (!order) return missing(scene);
    const chosen = payments.find((way) => way === query.get('by'));
    const vat = vatOf(order.net);
    return html`
      ${backLink(scene, `/orders/${order.id}`, `${words.order.id} ${order.id}`)}
      ${pageHead(words.pay.title(order.id), order.paidBy ? words.pay.already : words.pay.lead)}
      <div class="columns wide">
        <div class="stack">
          ${order.paidBy ? paymentBadge(scene, order) : ways(scene, order, chosen)}
          ${!order.paidBy && chosen === 'card' ? card(scene, order) : nothing}
        </div>
        <aside>
          <section class="panel">
            <h2>${order.part.name[language]}</h2>
            ${facts([
              [words.part.quantity, words.pieces(order.quantity)],
              [words.order.total, format.money(order.net)],
              [words.order.vat(vatRate), format.money(vat)],
              [words.order.gross, html`<strong>${format.money(order.net + vat)}</strong>`],
            ])}
          </section>
        </aside>
      </div>
    `;
  },
};
