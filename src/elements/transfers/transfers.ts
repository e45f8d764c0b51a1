import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import type { ChoiceWords } from '../../i18n/words.ts';
import { flowsOf, type Flow, type FlowRecipient } from '../../policy/flows.ts';
import { base } from '../../styles/base.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { viewIcons } from '../view-icons.ts';
import { localSentence } from '../local-text.ts';
import { StoreController } from '../store-controller.ts';
import { styles } from './transfers.styles.ts';

/** How well a country's data is protected: the European Economic Area, the Commission's decision, or a contract alone. */
type Protection = 'eea' | 'decision' | 'contract' | 'none';

function protectionOf({ third, mechanisms }: Flow): Protection {
  if (!third) return 'eea';
  if (mechanisms.size === 0) return 'none';
  return [...mechanisms].every((it) => it === 'adequacy' || it === 'dpf') ? 'decision' : 'contract';
}

/**
 * The picture of where data goes: from you to the controller and on to companies, by country. What the switches stop is
 * pale and dashed, what they start is there at once. It is a list that is drawn as a picture, so that it reads the same
 * with a screen reader, on a phone and on paper.
 *
 * @summary Where data goes, by country and safeguard, as the switches stand.
 * @tagname privacy-transfers
 * @csspart picture - The whole picture.
 * @csspart country - One country with its safeguard and companies.
 */
export class PrivacyTransfers extends LitElement {
  static override styles = [tokens, base, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  readonly #center = new CenterController(this, 'choices');
  readonly #draft = new StoreController<ReadonlyMap<string, boolean>>(this);

  override willUpdate(): void {
    this.#draft.watch(this.#center.center?.$draft);
  }

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    if (!ready) return nothing;
    const { words, lookup } = ready;
    const flows = flowsOf(lookup.policy.services, lookup);
    return html`<figure part="picture" lang=${words.language} dir=${words.direction}>
      <figcaption class="quiet">${words.t('transfers.caption')}</figcaption>
      <p class="node">${viewIcons.device}${words.t('transfers.you')}</p>
      <p class="node">${viewIcons.lock}<bdi translate="no">${lookup.policy.controller.name}</bdi></p>
      <ul>
        ${flows.map((flow) => this.#renderFlow(ready, flow))}
      </ul>
    </figure>`;
  }

  #renderFlow(ready: ReadyCenter<'choices'>, flow: Flow): TemplateResult {
    const { words, center } = ready;
    const runs = ({ services }: FlowRecipient): boolean => [...services].some((id) => center.isOn(id));
    const running = flow.recipients.filter(runs).length;
    return html`<li part="country" class="${protectionOf(flow)} ${running > 0 ? 'on' : 'off'}">
      <h4>
        ${words.country(flow.country)}
        <span class="small quiet"
          >${words.t('transfers.running', { count: running, total: flow.recipients.length })}</span
        >
      </h4>
      <p class="safeguard small">${this.#safeguardWords(words, flow)}</p>
      <ul>
        ${flow.recipients.map((recipient) => this.#renderRecipient(ready, recipient, runs(recipient)))}
      </ul>
    </li>`;
  }

  #safeguardWords(words: ChoiceWords, flow: Flow): string {
    if (!flow.third) return words.t('transfers.eea');
    if (flow.mechanisms.size === 0) return words.t('transfers.noSafeguard');
    return words.list([...flow.mechanisms].map((mechanism) => words.code('mechanism', mechanism)));
  }

  #renderRecipient(
    { words, lookup, center }: ReadyCenter<'choices'>,
    { party, services }: FlowRecipient,
    runs: boolean,
  ): TemplateResult {
    const shown = [...services].filter((id) => !runs || center.isOn(id));
    const titles = shown.map((id) => lookup.services.get(id)?.title ?? id);
    return html`<li class=${runs ? 'on' : 'off'}>
      <bdi translate="no">${lookup.parties.get(party)?.name ?? party}</bdi>
      <span class="small quiet">${localSentence(words, titles, (names) => words.list(names))}</span>
      <span class="hidden-visually">${words.t(runs ? 'transfers.receives' : 'transfers.receivesNot')}</span>
    </li>`;
  }
}
