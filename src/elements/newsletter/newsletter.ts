import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import { readMailLink, type MailLink } from '../../stores/newsletter/link.ts';
import type { NewsletterStore } from '../../stores/newsletter/newsletter.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { desk } from '../../styles/desk.styles.ts';
import { field } from '../../styles/field.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { DeskController } from '../desk-controller.ts';
import { otherLanguages } from '../local-text.ts';
import { defineElements } from '../registry.ts';
import { marketingServices } from '../rights/marketing.ts';
import { renderLink } from './link.ts';
import { renderList } from './list.ts';
import { styles } from './newsletter.styles.ts';
import { renderObjection } from './objection.ts';
import type { TopicActs } from './topic.ts';
import { renderTracking } from './tracking.ts';

/** Where a person acted, and so where a missing address is told. */
type Place = 'topics' | 'objection';

/**
 * The newsletter desk: every newsletter with where it stands, out of one or all in one action, back in with a mail that
 * asks first; measuring as a consent of its own, and the objection to all advertising. Opening it, even by a mail's link,
 * changes nothing.
 *
 * @summary Leave newsletters and object to advertising, without sign-in or reason.
 * @tagname privacy-newsletter
 * @csspart link - What a mail's link leads to.
 * @csspart topics - The newsletters.
 * @csspart tracking - The consent to measuring opens and clicks.
 * @csspart objection - The objection to direct marketing.
 */
export class PrivacyNewsletter extends LitElement {
  static override styles = [tokens, base, button, field, desk, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** A mail's token, or a newsletter's id, "/" and a token; `objection` shows that part first. */
  @property() target = '';

  readonly #center = new CenterController(this);
  readonly #desk = new DeskController(this, this.#center, ({ newsletter }) => [
    newsletter.$topics,
    newsletter.$values,
    newsletter.$problems,
    newsletter.$link,
    newsletter.$byLink,
    newsletter.$objection,
  ]);
  #place: Place = 'topics';
  #taken = '';
  #toShow = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void defineElements('privacy-outbox', 'privacy-service');
  }

  override willUpdate(): void {
    const store = this.#desk.desks?.newsletter;
    if (!store || this.target === this.#taken) return;
    this.#taken = this.target;
    const link = readMailLink(this.target);
    if (link) this.#follow(store, link);
    this.#toShow = link ? '[part="link"]' : this.target === 'objection' ? '#objection' : '';
  }

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    if (!ready) return nothing;
    const { words, lookup, center } = ready;
    const store = this.#desk.desks?.newsletter;
    return html`<div class="content" lang=${words.language} dir=${words.direction}>
      <p class="intro">${words.t(lookup.policy.newsletters.length > 0 ? 'newsletter.intro' : 'newsletter.none')}</p>
      ${otherLanguages(words, lookup.policy.newsletters)} ${store ? renderLink(ready, store) : nothing}
      <privacy-outbox .center=${center}></privacy-outbox>
      ${this.#renderList(ready, store)} ${renderTracking(ready)}
      ${renderObjection(ready, store, this.#emailError(ready, store, 'objection'), this.#object)}
    </div>`;
  }

  protected override updated(): void {
    const selector = this.#toShow;
    this.#toShow = '';
    if (selector) this.#show(selector);
  }

  #follow(store: NewsletterStore, link: MailLink): void {
    store.follow(link);
    // The token has been taken up: it need not stand in the address, the history or a screenshot.
    if (location.hash.includes(link.token)) history.replaceState(history.state, '', '#privacy-newsletter');
  }

  #renderList(ready: ReadyCenter, store: NewsletterStore | undefined): TemplateResult | typeof nothing {
    if (ready.lookup.policy.newsletters.length === 0) return nothing;
    const emailError = this.#emailError(ready, store, 'topics');
    return renderList(ready, store && { store, emailError, leaveAll: this.#leaveAll, acts: this.#acts(store) });
  }

  #acts(store: NewsletterStore): TopicActs {
    return {
      leave: (id) => this.#act('topics', () => store.leave(id)),
      join: (id) => this.#act('topics', () => store.join(id)),
      object: () => this.#show('#objection'),
    };
  }

  /** Acts, and leads to the address if that is what is missing. */
  #act(place: Place, act: () => boolean): boolean {
    this.#place = place;
    const isOnItsWay = act();
    if (!isOnItsWay) void this.updateComplete.then(() => this.#focus('[aria-invalid="true"]'));
    return isOnItsWay;
  }

  #emailError({ words }: ReadyCenter, store: NewsletterStore | undefined, place: Place): string | undefined {
    return this.#place === place && store?.$problems.get().length ? words.t('newsletter.emailWrong') : undefined;
  }

  #show(selector: string): void {
    this.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'start' });
    this.#focus(`${selector} [tabindex]`);
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #leaveAll = (event: Event): void => {
    event.preventDefault();
    const store = this.#desk.desks?.newsletter;
    if (store) this.#act('topics', () => store.leave('all'));
  };

  readonly #object = (event: Event): void => {
    event.preventDefault();
    const { ready } = this.#center;
    const store = this.#desk.desks?.newsletter;
    if (!ready || !store || !this.#act('objection', () => store.object())) return;
    // On this site the objection takes effect at once, whatever becomes of the message.
    ready.center.withdraw(marketingServices(ready), { act: 'object', surface: 'newsletter', gesture: event });
  };
}
