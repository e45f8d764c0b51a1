import { html, type TemplateResult } from 'lit';
import { dateFrom } from '../../../accounts/days.ts';
import { methods, type DrawingName, type Method, type Quote } from '../../../accounts/types.ts';
import { backLink, pageHead } from '../../portals/views/parts.ts';
import type { CustomerPage, CustomerScene } from '../types.ts';

/** What stands in for the drawing that was chosen: the file itself is not read. */
const drawingFor: Readonly<Record<Method, DrawingName>> = {
  milling: 'housing',
  turning: 'flange',
  sheet: 'bracket',
  printing: 'finger',
};

async function send({ account, act, words }: CustomerScene, event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const form = new FormData(event.target as HTMLFormElement);
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const { quotes } = account.data;
  const method = methods.find((one) => one === text('method')) ?? 'milling';
  const name = text('name');
  const quote: Quote = {
    id: `A-${2310 + quotes.length}`,
    part: {
      number: `TH-${10_600 + quotes.length}`,
      revision: 'A',
      name: { de: name, en: name },
      drawing: drawingFor[method],
      method,
      material: text('material'),
    },
    status: 'checking',
    askedOn: dateFrom(Date.now(), 0),
    prices: [],
    note: [words.pieces(Number(text('quantity'))), text('note')].filter(Boolean).join(' · '),
  };
  if (!(await act.change({ data: { quotes: [quote, ...quotes] } }))) return;
  act.go(`/quotes/${quote.id}`);
  act.say(words.ask.sent);
}

const field = (name: string, label: string, input: TemplateResult, hint = ''): TemplateResult => html`
  <div class="field">
    <label for=${name}>${label}</label>
    ${input} ${hint === '' ? '' : html`<small class="soft" id="${name}-hint">${hint}</small>`}
  </div>
`;

export const askPage: CustomerPage = {
  section: 'quotes',
  title: ({ words }) => words.ask.title,
  render(scene) {
    const { words, to } = scene;
    const { ask } = words;
    return html`
      ${backLink(scene, '/quotes', words.nav.quotes)} ${pageHead(ask.title, ask.lead)}
      <form class="fields" @submit=${(event: SubmitEvent) => void send(scene, event)}>
        ${field(
          'name',
          ask.name,
          html`<input type="text" id="name" name="name" required maxlength="80" aria-describedby="name-hint" />`,
          ask.nameHint,
        )}
        ${field(
          'drawing',
          ask.drawing,
          html`<input type="file" id="drawing" accept=".step,.stp,.dxf,.pdf" aria-describedby="drawing-hint" />`,
          ask.drawingHint,
        )}
        <div class="pair">
          ${field(
            'method',
            ask.method,
            html`<select id="method" name="method">
              ${methods.map((one) => html`<option value=${one}>${words.methods[one]}</option>`)}
            </select>`,
          )}
          ${field(
            'material',
            ask.material,
            html`<input type="text" id="material" name="material" required maxlength="40" value="EN AW-6082" />`,
          )}
          ${field(
            'quantity',
            ask.quantities,
            html`<input type="number" id="quantity" name="quantity" min="1" max="100000" value="10" required />`,
          )}
        </div>
        ${field('note', ask.note, html`<textarea id="note" name="note" rows="3" maxlength="500"></textarea>`)}
        <div class="actions">
          <button class="button">${ask.send}</button>
          <a class="button plain" href=${to('/quotes')}>${words.cancel}</a>
        </div>
      </form>
    `;
  },
};
