import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Center } from '../../center.ts';
import { allFlowsOf, partiesIn, type Flow, type FlowGroup, type FlowRecipient } from '../../policy/flows.ts';
import { base } from '../../styles/base.styles.ts';
import { fold } from '../../styles/fold.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { disclosure } from '../disclosure/disclosure.styles.ts';
import { renderBlocks, renderLine } from '../disclosure/render.ts';
import { heading } from '../heading.ts';
import { SlicesController } from '../slices-controller.ts';
import { StoreController } from '../store-controller.ts';
import { viewIcons } from '../view-icons.ts';
import { protectionOf, protectionWords, signs } from './protection.ts';
import { reachOf, reachWords, sendersOf, willReceive } from './reach.ts';
import { senderLine, transfersTable } from './table.ts';
import { styles } from './transfers.styles.ts';

/** So many companies of a country and safeguard are drawn; the rest unfolds. */
const drawnCompanies = 40;

/**
 * The picture of where data goes: from you to the controller and on to companies, by country and by what protects the data
 * there. What the switches stop is pale and dashed, what they start is there at once. It is a list that is drawn as a
 * picture, so that it reads the same with a screen reader, on a phone and on paper; the names of services are plain links
 * to their switches.
 *
 * @summary Where data goes, by country and safeguard, as the switches stand.
 * @tagname privacy-transfers
 * @csspart picture - The whole picture.
 * @csspart country - One country with its safeguards and companies.
 * @csspart table - The same as a table, once it has been opened.
 */
export class PrivacyTransfers extends LitElement {
  static override styles = [tokens, base, fold, disclosure, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The level of the countries' headings. */
  @property({ type: Number }) level = 4;

  /** What has been unfolded: the table, and the rest of long lists. */
  @state() private unfolded: ReadonlySet<string> = new Set();

  readonly #center = new CenterController(this);
  readonly #draft = new StoreController<ReadonlyMap<string, boolean>>(this);
  /** The countries come one by one; you and the controller are seen first. */
  readonly #slices = new SlicesController(this, 0);
  #flows: readonly Flow[] = [];
  #of: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.unfold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.unfold);
  }

  /** Draws every company at once: paper shows no more than what is unfolded, and does not wait. */
  readonly unfold = (): void => {
    void this.#slices.finish();
    this.performUpdate();
    const folds = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.group details')];
    for (const fold of folds) fold.open = true;
    this.unfolded = new Set([...this.unfolded, ...folds.map(({ id }) => id)]);
    this.performUpdate();
  };

  override willUpdate(): void {
    this.#draft.watch(this.#center.center?.$draft);
  }

  /** Complete is the picture when every country is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#slices.isWhole) return complete;
    await this.#slices.next;
    return this.getUpdateComplete();
  }

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    if (!ready) return nothing;
    const { words, lookup } = ready;
    const flows = this.#flowsOf(ready);
    return html`<div lang=${words.language} dir=${words.direction}>
      <figure part="picture">
        <figcaption class="quiet">${words.t('transfers.caption')}</figcaption>
        <p class="node">${viewIcons.device}${words.t('transfers.you')}</p>
        <p class="node">${viewIcons.lock}<bdi translate="no">${lookup.policy.controller.name}</bdi></p>
        <ul>
          ${flows.slice(0, this.#slices.take(flows.length)).map((flow) => this.#renderOnce(ready, flow))}
        </ul>
      </figure>
      ${this.#renderFold('table', words.t('transfers.table'), () => this.#renderTable(ready))}
    </div>`;
  }

  #flowsOf({ lookup }: ReadyCenter): readonly Flow[] {
    if (this.#of !== lookup) this.#flows = allFlowsOf(lookup);
    this.#of = lookup;
    return this.#flows;
  }

  /** What is drawn already is not drawn again with each country that comes. */
  #renderOnce(ready: ReadyCenter, flow: Flow): unknown {
    const { words, center } = ready;
    const shown = [flow, words, center, center.$consent.get(), this.#draft.value, this.unfolded];
    return guard(shown, () => this.#renderFlow(ready, flow));
  }

  #renderTable(ready: ReadyCenter): TemplateResult {
    return html`<div class="facts">${renderBlocks([transfersTable(ready, this.#flowsOf(ready))])}</div>`;
  }

  #renderFlow(ready: ReadyCenter, flow: Flow): TemplateResult {
    const { words, center } = ready;
    const reached = flow.groups.flatMap(({ recipients }) =>
      recipients.filter((it) => willReceive(reachOf(center, it))).map(({ party }) => party),
    );
    const count = new Set(reached).size;
    return html`<li part="country" class=${count > 0 ? 'on' : 'off'}>
      ${heading(this.level, words.country(flow.country))}
      <p class="running small quiet">${words.t('transfers.running', { count, total: partiesIn(flow).size })}</p>
      <ul class="groups">
        ${flow.groups.map((group) => this.#renderGroup(ready, flow, group))}
      </ul>
    </li>`;
  }

  #renderGroup(ready: ReadyCenter, flow: Flow, group: FlowGroup): TemplateResult {
    const protection = protectionOf(flow, group);
    const drawn = group.recipients.slice(0, drawnCompanies);
    const rest = group.recipients.slice(drawnCompanies);
    const more = ready.words.t('record.more', { count: rest.length });
    const draw = (recipients: readonly FlowRecipient[]): TemplateResult =>
      html`<ul class="companies">
        ${recipients.map((it) => this.#renderRecipient(ready, it))}
      </ul>`;
    return html`<li class="group ${protection}">
      <p class="safeguard small">${signs[protection]}${protectionWords(ready.words, flow, group)}</p>
      ${draw(drawn)}
      ${rest.length > 0 ? this.#renderFold(`${flow.country} ${group.mechanism}`, more, () => draw(rest)) : nothing}
    </li>`;
  }

  #renderRecipient(ready: ReadyCenter, recipient: FlowRecipient): TemplateResult {
    const { words, lookup, center } = ready;
    const reach = reachOf(center, recipient);
    return html`<li class=${reach}>
      <bdi translate="no">${lookup.parties.get(recipient.party)?.name ?? recipient.party}</bdi>
      <span class="small quiet">${renderLine(senderLine(ready, sendersOf(center, lookup, recipient)))}</span>
      ${reachWords(words, reach).map((it) => html`<span class="small told">${it}</span> `)}
    </li>`;
  }

  #renderFold(id: string, title: string, content: () => TemplateResult): TemplateResult {
    const unfold = (event: Event): void => {
      if ((event.target as HTMLDetailsElement).open) this.unfolded = new Set([...this.unfolded, id]);
    };
    return html`<details id=${id} @toggle=${unfold}>
      <summary>${title}${viewIcons.chevron}</summary>
      ${this.unfolded.has(id) ? content() : nothing}
    </details>`;
  }
}
