import { html, nothing, type TemplateResult } from 'lit';
import type { Order, Price, Quote } from '../../../accounts/types.ts';
import { dateFrom } from '../../../accounts/days.ts';
import { sheet } from '../../portals/drawings/drawing.ts';
import { backLink, badge, facts, pageHead, partFacts, partName } from '../../portals/views/parts.ts';
import { missing } from '../../portals/views/missing.ts';
import type { CustomerPage, CustomerScene } from '../types.ts';

const tones = { checking: 'waiting', ready: 'asking', ordered: 'done' } as const;

/** Working days as calendar days: five of seven. */
const calendarDays = (workingDays: number): number => Math.ceil((workingDays * 7) / 5);

function row(scene: CustomerScene, quote: Quote): TemplateResult {
  const { words, format, to } = scene;
  const lowest = Math.min(...quote.prices.map(({ each }) => each));
  return html`<li class="row">
    ${partName(scene, quote.part, quote.id, to(`/quotes/${quote.id}`))}
    <p>${words.methods[quote.part.method]}<br /><span class="soft small">${quote.part.material}</span></p>
    <p>${quote.prices.length > 0 ? words.quote.from(format.money(lowest)) : nothing}</p>
    <p class="end">${badge(tones[quote.status], words.quote.status[quote.status])}</p>
  </li>`;
}

export const quotesPage: CustomerPage = {
  section: 'quotes',
  title: ({ words }) => words.nav.quotes,
  render(scene) {
    const { words, account, to } = scene;
    const { quotes } = account.data;
    return html`
      ${pageHead(
        words.nav.quotes,
        words.quote.lead,
        html`<a class="button" href=${to('/quotes/new')}>${words.overview.ask}</a>`,
      )}
      ${
        quotes.length > 0
          ? html`<ul class="rows">
              ${quotes.map((quote) => row(scene, quote))}
            </ul>`
          : html`<p class="soft">${words.quote.none}</p>`
      }
    `;
  },
};

/** Makes an order of a quote and goes to it. */
async function order({ account, act, words }: CustomerScene, quote: Quote, price: Price): Promise<void> {
  const now = Date.now();
  const made: Order = {
    id: quote.id.replace('A-', 'B-6'),
    part: quote.part,
    quantity: price.quantity,
    net: price.quantity * price.each,
    orderedOn: dateFrom(now, 0),
    dueOn: dateFrom(now, calendarDays(price.workingDays)),
    stage: 'ordered',
  };
  const { quotes, orders } = account.data;
  const data = {
    quotes: quotes.map((one) => (one.id === quote.id ? { ...one, status: 'ordered' as const } : one)),
    orders: [made, ...orders],
  };
  if (!(await act.change({ data }))) return;
  act.go(`/orders/${made.id}`);
  act.say(words.quote.ordered);
}

function prices(scene: CustomerScene, quote: Quote): TemplateResult {
  const { words, format } = scene;
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const chosen = Number(new FormData(event.target as HTMLFormElement).get('price'));
      const price = quote.prices[chosen];
      if (price) void order(scene, quote, price);
    }}
  >
    <fieldset class="prices">
      <legend><h2>${words.quote.prices}</h2></legend>
      ${quote.prices.map(
        ({ quantity, each, workingDays }, index) =>
          html`<label class="option">
            <input type="radio" name="price" value=${index} ?checked=${index === 0} />
            <span><strong>${words.pieces(quantity)}</strong><br />${words.quote.workingDays(workingDays)}</span>
            <span class="end"
              ><strong>${format.money(each * quantity)}</strong>
              ${words.net}<br />${words.quote.each(format.money(each))}</span
            >
          </label>`,
      )}
    </fieldset>
    <p><button class="button">${words.quote.order}</button></p>
  </form>`;
}

export const quotePage: CustomerPage = {
  section: 'quotes',
  title: (scene) => `${scene.words.quote.id} ${scene.params['id'] ?? ''}`,
  render(scene) {
    const { words, format, language, account, params } = scene;
    const quote = account.data.quotes.find(({ id }) => id === params['id']);
    if (!quote) return missing(scene);
    const { part, status } = quote;
    return html`
      ${backLink(scene, '/quotes', words.nav.quotes)}
      ${pageHead(part.name[language], `${words.quote.id} ${quote.id}`, badge(tones[status], words.quote.status[status]))}
      <div class="columns wide">
        <figure class="crate">${sheet(part, language, words.part.drawing(part.name[language]))}</figure>
        <div class="stack">
          ${status === 'ready' ? prices(scene, quote) : nothing}
          ${status === 'checking' ? html`<p>${words.quote.checking}</p>` : nothing}
          ${facts([
            ...partFacts(scene, part),
            [words.quote.asked, format.date(quote.askedOn)],
            [words.quote.valid, quote.validUntil && format.date(quote.validUntil)],
            [words.quote.note, quote.note],
          ])}
        </div>
      </div>
    `;
  },
};
