import {
  C as CenterOptions,
  a as Center,
  b as ChoiceWords,
  W as Words,
  S as Surface,
  c as ChoiceState,
  A as Act,
  T as Trigger,
  d as ConsentRecord,
  e as ConsentEvent,
} from './shared/center.js';
export {
  f as Answer,
  g as Consent,
  D as Decision,
  h as DeskPorts,
  i as Desks,
  H as How,
  I as Integration,
  L as LoadLocale,
  P as PolicyState,
  j as Transport,
  V as View,
  k as ViewName,
  l as WordKey,
  m as createCenter,
  n as createFetchTransport,
} from './shared/center.js';
import * as lit from 'lit';
import { LitElement, TemplateResult, nothing, PropertyValues } from 'lit';
import { P as PolicyLookup, a as PolicyProblem } from './shared/rights.js';
import { Right } from './policy.js';
export { b as ProblemCode, c as createLookup } from './shared/rights.js';
import { S as Service } from './shared/types.js';
export {
  A as Activity,
  C as Category,
  a as Cookie,
  D as DataCategory,
  N as Newsletter,
  P as Party,
  b as Policy,
  c as Purpose,
  R as Retention,
  T as Text,
  d as Transfer,
} from './shared/types.js';
export { P as ParsedPolicy, p as parsePolicy } from './shared/parse.js';
export { C as Clock, c as createManualClock, s as systemClock } from './shared/clock.js';
import { S as StoragePort } from './shared/storage.js';
export { c as createMemory, a as createMemoryStorage } from './shared/storage.js';
import 'nanostores';
import '../locales/choices/en.json';
import '../locales/first/en.json';
import '../locales/en.json';
import 'valibot';

/** The key under which a policy's choices are kept; a cookie of that name serves as well. */
declare const storageKey: (policyId: string) => string;

/** A center of a page: announced on an element, with the integrations that every page needs. */
declare function createBrowserCenter(target: EventTarget, options: CenterOptions): Center;

/**
 * Where a person can complain (Art. 77 GDPR): the authority that is competent for the controller, and those of any other
 * country of the EEA.
 *
 * @summary The competent supervisory authority, and any other by country.
 * @tagname privacy-authority
 * @csspart competent - The authority that is competent for the controller.
 * @csspart others - The authorities of the chosen country.
 */
declare class PrivacyAuthority extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** The country that was chosen, or that of the browser's language. */
  private country;
  render(): TemplateResult | typeof nothing;
}

/**
 * The first layer: what it is about, in five facts, and three choices that look alike. It is a plain region, not a
 * dialog: the page can be used without answering, and not answering leaves everything off.
 *
 * @summary Asks once for consent, with three choices of the same weight.
 * @tagname privacy-banner
 * @csspart banner - The whole banner.
 * @csspart facts - The facts in short.
 */
declare class PrivacyBanner extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** Where it stands: along the lower edge, as a card in a corner, or in the page where the element is. */
  placement: 'bar' | 'corner' | 'inline';
  constructor();
  willUpdate(): void;
  render(): TemplateResult | typeof nothing;
  /** In a task of its own, as the footer is: a slow processor can do something else in between. */
  protected scheduleUpdate(): Promise<void>;
  protected updated(_changed: PropertyValues): void;
}

/** How a person is spoken to. */
type Register = 'formal' | 'informal' | 'plain';

/**
 * The root: reads the policy, holds the center for all other elements, and says what happens. With nothing inside it
 * shows the footer; banner and settings open over the page by themselves. It has no style: what a page writes between its
 * tags looks as outside of it.
 *
 * @summary The privacy center of a page.
 * @tagname privacy-center
 * @slot - Replaces the footer, for pages that place the elements themselves.
 * @csspart links - The footer's list of links.
 * @csspart state - The footer's sentence about the last choice.
 * @csspart banner - The whole banner.
 * @csspart facts - The banner's facts in short.
 * @csspart dialog - What a view opens in.
 * @csspart head - Its title, close button and ways to the other views.
 * @csspart body - What scrolls in it.
 * @fires {PrivacyReadyEvent} privacy-ready - The policy has been read. Replayed to listeners that come late.
 * @fires {PrivacyConsentChangedEvent} privacy-consent-changed - At least one service differs from before.
 * @fires {PrivacyNewsletterChangedEvent} privacy-newsletter-changed - A list was left or joined.
 * @fires {PrivacyRequestSentEvent} privacy-request-sent - A request for one's rights went out.
 * @fires {PrivacyProblemEvent} privacy-problem - Something is wrong with the policy.
 */
declare class PrivacyCenter extends LitElement {
  #private;
  /** Where the policy is loaded from. */
  policySrc: string;
  /** The policy itself, as a parsed value or JSON text; counts before `policy-src`. */
  policy?: unknown;
  /** Where the policy's index is (`privacy-center index`): with it the policy is loaded only when more than the question is needed. */
  policyIndexSrc: string;
  /** A center made by `createCenter`; then neither `policy` nor `policy-src` is read. */
  center?: Center | undefined;
  /** Where the imprint is, unless the policy says it. */
  imprintHref: string;
  /** The language (BCP 47); unless given, that of the page around, then the browser's. */
  lang: string;
  /** How a person is spoken to, where the language has words for it: German has „Sie“, „du“ and plain language. */
  register: Register;
  /** Where the banner stands; `inline` is where this element is. */
  bannerPlacement: 'bar' | 'corner' | 'inline';
  /** Where settings and the other views open; `inline` is where this element is. */
  dialogPlacement: 'dialog' | 'sheet' | 'inline';
  connectedCallback(): void;
  disconnectedCallback(): void;
  willUpdate(changed: PropertyValues<this>): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  render(): TemplateResult | typeof nothing;
}

/**
 * What a withdrawal came to: what was deleted on the device, what was not and why, and the offer to load the page again
 * where a script has run. Shows nothing while there is nothing to say.
 *
 * @summary Says after a withdrawal what was deleted and what is left.
 * @tagname privacy-cleaning
 * @csspart report - The report, while there is one.
 */
declare class PrivacyCleaning extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  constructor();
  willUpdate(): void;
  render(): TemplateResult;
  protected updated(): void;
}

/**
 * Why a person is asked again: what is new, what has changed since they agreed, and which answers have run out. Shows
 * nothing to someone who was never asked before.
 *
 * @summary What has changed since the last choice, in words.
 * @tagname privacy-changes
 * @csspart list - The list of changes.
 */
declare class PrivacyChanges extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  render(): TemplateResult | typeof nothing;
}

/**
 * The sheet in which a view of the center opens over the page: a native modal dialog, so that Escape closes it, focus
 * stays in it and goes back to where it was. Closing decides nothing.
 *
 * @summary The modal sheet that holds the open view.
 * @tagname privacy-dialog
 * @csspart dialog - The sheet.
 * @csspart head - Title, close button and the ways to the other views.
 * @csspart body - What scrolls.
 */
declare class PrivacyDialog extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** Where views open: in the middle of the window, at its side, or in the page where the element is, which stays usable. */
  placement: 'dialog' | 'sheet' | 'inline';
  /** The view that could not be loaded, if any. */
  private missing;
  willUpdate(): void;
  render(): TemplateResult | typeof nothing;
  protected updated(_changed: PropertyValues): void;
}

/**
 * A map, a film, a calendar of somebody else: a placeholder that says who it comes from, what data goes there and to
 * which countries, until a person lets it load, once or always. Nothing is requested before that. Between its tags
 * stands what is shown while there is no privacy center.
 *
 * @summary A frame of another company's, loaded only with consent.
 * @tagname privacy-embed
 * @slot - Shown until the policy is there, and if it cannot be used.
 * @csspart placeholder - What stands in for the frame.
 * @csspart frame - The frame, once it may load.
 */
declare class PrivacyEmbed extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** The service's id in the policy. */
  service: string;
  /** What is shown. Addresses of YouTube, Google Maps and Calendly may be those of a page; others are loaded as they stand. */
  src: string;
  /** Where the same can be seen at the provider's; worked out from `src` unless given. */
  link: string;
  /** What is shown, in words: the name of the frame. `title` serves as well. */
  label: string;
  /** Width to height, such as `16/9`; unless given, the page's style sheet decides. */
  ratio: string;
  /** What the frame may do (Permissions Policy), in place of what is usual for its provider. */
  allow: string;
  private loadedOnce;
  constructor();
  willUpdate(changed: PropertyValues<this>): void;
  render(): TemplateResult;
  protected updated(changed: PropertyValues<this>): void;
}

/**
 * The line at the end of every page: the ways into the privacy center, and when the last choice was made.
 *
 * @summary Privacy links and the last choice, for a page's footer.
 * @tagname privacy-footer
 * @slot - Plain links (`<a href="#privacy-settings">`) in place of its own: they are there before anything is loaded.
 * @csspart links - The list of links.
 * @csspart state - The sentence about the last choice.
 */
declare class PrivacyFooter extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** Where the imprint is, unless the policy says it. */
  imprintHref: string;
  /** In a task of its own when it first has something to say, as the banner is. */
  protected scheduleUpdate(): Promise<void>;
  render(): TemplateResult;
  protected updated(): void;
}

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
declare class PrivacyNewsletter extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** A mail's token, or a newsletter's id, "/" and a token; `objection` shows that part first. */
  target: string;
  connectedCallback(): void;
  willUpdate(): void;
  render(): TemplateResult | typeof nothing;
  protected updated(): void;
}

/**
 * The whole privacy notice of Art. 13 and 14 GDPR, written from the policy: the same facts as in the settings, and the
 * same switches, so that neither can say what the other does not.
 *
 * @summary The whole privacy notice, with switches where it speaks of choices.
 * @tagname privacy-notice
 * @slot - The notice as static HTML (`privacy-center notice`), shown until the element has written its own.
 * @csspart contents - The table of contents.
 * @csspart section - One part of the notice.
 * @csspart apart - The notice of the right to object, which stands apart.
 * @csspart term - A word that is explained when it is pressed.
 * @csspart explanation - What a word means, once it was pressed.
 */
declare class PrivacyNotice extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** The id of an activity or another part to show first. */
  target: string;
  /** The level of the headings of its parts: 2 below the heading of a page, 3 in the dialog. */
  level: number;
  private query;
  private written;
  connectedCallback(): void;
  disconnectedCallback(): void;
  willUpdate(): void;
  /** Complete is the notice when it has been written. */
  protected getUpdateComplete(): Promise<boolean>;
  render(): TemplateResult;
}

/**
 * What has not arrived yet: each message with where it stands, and the ways to send it now or to take it back. Shows
 * nothing when nothing waits.
 *
 * @summary What a person sent that has not arrived yet.
 * @tagname privacy-outbox
 * @csspart list - The list of messages.
 */
declare class PrivacyOutbox extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** The id of a message that is shown elsewhere already. */
  without: string;
  render(): TemplateResult | typeof nothing;
}

/**
 * What a person has chosen, when, and by which text; to take along, print, read in elsewhere, or delete.
 *
 * @summary A person's own record of their choices.
 * @tagname privacy-record
 * @csspart present - What counts now.
 * @csspart history - What was done, on a line of time.
 * @csspart picture - The picture of where data goes, folded.
 * @csspart proof - Whether the history is whole.
 * @csspart actions - What can be done with the record.
 */
declare class PrivacyRecord extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  private report;
  private deleting;
  private picture;
  private said;
  render(): TemplateResult | typeof nothing;
  protected updated(): void;
}

/**
 * The form of a rights request: which rights, how to answer, by what the data is found, and nothing else. It keeps what
 * is typed, says what is wrong at each field, and turns into the answer once it was sent. Without a server it becomes a
 * mail or a letter.
 *
 * @summary The form of a rights request.
 * @tagname privacy-request
 * @csspart form - The form.
 * @csspart result - What became of the request.
 */
declare class PrivacyRequest extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  render(): TemplateResult | typeof nothing;
  /** Asks for a right, and leads to the form. What was typed stays. */
  ask(right: Right): Promise<void>;
  protected updated(): void;
}

/**
 * The rights desk: what works at once, a form for everything else, the rights in each activity, and the authority to
 * complain to. Only rights that apply are offered, each with what happens next.
 *
 * @summary Every right of a person, with a way to use it.
 * @tagname privacy-rights
 * @csspart objection - The notice of the right to object, which stands apart (Art. 21(4) GDPR).
 * @csspart quick - What works at once.
 * @csspart request - The form.
 * @csspart requests - Requests that were sent.
 * @csspart activities - The rights in each activity.
 * @csspart contacts - Mail, letter and telephone.
 * @csspart complaint - The authorities.
 */
declare class PrivacyRights extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** The id of an activity to show first, opened. */
  target: string;
  private done;
  connectedCallback(): void;
  render(): TemplateResult | typeof nothing;
  protected updated(_changed: PropertyValues<this>): void;
}

/**
 * What is told to people, before it takes a shape: as elements on a page, as HTML for those without scripts, as Markdown,
 * or as the plain text whose hash goes into a consent record. All of them come from this one document, so that they
 * cannot disagree.
 */
/** A text, with its language where that is another than the language of the words around it. */
interface Named {
  readonly text: string;
  readonly language?: string | undefined;
}
/** A piece of a line. */
type Inline =
  | string
  | {
      readonly kind: 'foreign';
      readonly text: string;
      readonly language: string;
    }
  | (Named & {
      readonly kind: 'strong' | 'quiet' | 'code';
    })
  | (Named & {
      readonly kind: 'link';
      readonly url: string;
    })
  | (Named & {
      readonly kind: 'term';
      readonly term: string;
    })
  | {
      readonly kind: 'break';
    };
/** One line or paragraph. */
type Line = readonly Inline[];
/** A table: the first cell of each row names it. */
interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Line[])[];
}
/** How a list looks: one entry under the other, in columns where the entries are short, or all of them in a row. */
type ListForm = 'long' | 'short' | 'row';
/** What stands under a heading. */
type Block =
  | {
      readonly kind: 'text';
      readonly line: Line;
    }
  | {
      readonly kind: 'list';
      readonly items: readonly (readonly Block[])[];
      readonly form: ListForm;
    }
  | {
      readonly kind: 'pairs';
      readonly pairs: readonly Fact[];
    }
  | Table
  /** The place of a service's own entry, with its switch where there is one; `again` where it has stood before. */
  | {
      readonly kind: 'service';
      readonly id: string;
      readonly again: boolean;
    }
  /** The switch of a service, and where nothing can be switched the way to its entry. */
  | {
      readonly kind: 'switch';
      readonly service: string;
      readonly way: Line;
    };
/** A name and what is told under it. */
interface Fact {
  /** Unique in the document where links lead to the fact. */
  readonly id?: string | undefined;
  readonly title: string;
  /** That of the title, where it is another than the language of the document. */
  readonly language?: string | undefined;
  /** The title in pieces, where a word in it is explained. */
  readonly heading?: Line | undefined;
  readonly blocks: readonly Block[];
}

/** What a disclosure is made from: a policy and the words of a language. */
interface DisclosureContext<W extends ChoiceWords = Words> {
  readonly lookup: PolicyLookup;
  readonly words: W;
}
/** What is told around choices does with fewer words. */
type ChoiceContext = DisclosureContext<ChoiceWords>;

/**
 * One service: what it is for, who provides it, where data goes, its switch, and the whole disclosure on demand. A
 * service that is always on has no switch but says why. On its own in a page its switch counts at once.
 *
 * @summary A service with its switch and its disclosure.
 * @tagname privacy-service
 * @csspart service - The whole entry.
 * @csspart disclosure - The disclosure, once it has been opened.
 * @csspart table - The table of cookies and other stored items.
 * @csspart term - A word that the notice explains.
 */
declare class PrivacyService extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** The service's id in the policy. */
  service: string;
  /** The switch only moves; the choice is saved elsewhere, as in the settings. */
  draft: boolean;
  /** Where the service stands, as the record of a choice names it. */
  surface: Surface;
  /** The level of its heading; the headings of the facts are one deeper. */
  level: number;
  /** Whether the disclosure is shown. */
  open: boolean;
  /** What is told of the service; the notice marks the words in it that it explains. */
  disclose: (context: ChoiceContext, service: Service) => readonly Fact[];
  /** Whether it may come a task later than it is asked for: one of many that are out of sight. */
  later: boolean;
  private disclosed;
  willUpdate(): void;
  /** Hundreds that come at once are rendered in a task each. */
  protected scheduleUpdate(): Promise<void>;
  /** Shows the disclosure at once: paper does not wait for the next task. */
  unfold(): void;
  render(): TemplateResult | typeof nothing;
}

/**
 * The second layer: every service with its switch and its disclosure, by category, and what the switches together mean.
 * Switches only move; nothing counts before it is saved, and leaving saves nothing.
 *
 * @summary A switch and the full disclosure for every service.
 * @tagname privacy-settings
 * @csspart tools - Search, filters and bulk choices.
 * @csspart category - One category with its services.
 * @csspart picture - The picture of where data goes, folded.
 * @csspart summary - What the present switches mean.
 */
declare class PrivacySettings extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** The id of a service to show first, opened. */
  target: string;
  private filter;
  private rendered;
  private saved;
  private picture;
  constructor();
  connectedCallback(): void;
  willUpdate(changed: PropertyValues<this>): void;
  render(): TemplateResult | typeof nothing;
  protected updated(): void;
}

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
declare class PrivacyTransfers extends LitElement {
  #private;
  static styles: lit.CSSResult[];
  /** The center to work on; found in the document unless given. */
  center?: Center | undefined;
  /** The level of the countries' headings. */
  level: number;
  /** What has been unfolded: the table, and the rest of long lists. */
  private unfolded;
  connectedCallback(): void;
  disconnectedCallback(): void;
  /** Draws every company at once: paper shows no more than what is unfolded, and does not wait. */
  readonly unfold: () => void;
  willUpdate(): void;
  /** Complete is the picture when every country is drawn. */
  protected getUpdateComplete(): Promise<boolean>;
  render(): TemplateResult | typeof nothing;
}

/** Every element by its tag. */
interface PrivacyElements {
  'privacy-center': PrivacyCenter;
  'privacy-footer': PrivacyFooter;
  'privacy-banner': PrivacyBanner;
  'privacy-changes': PrivacyChanges;
  'privacy-dialog': PrivacyDialog;
  'privacy-settings': PrivacySettings;
  'privacy-service': PrivacyService;
  'privacy-embed': PrivacyEmbed;
  'privacy-cleaning': PrivacyCleaning;
  'privacy-notice': PrivacyNotice;
  'privacy-transfers': PrivacyTransfers;
  'privacy-rights': PrivacyRights;
  'privacy-request': PrivacyRequest;
  'privacy-authority': PrivacyAuthority;
  'privacy-newsletter': PrivacyNewsletter;
  'privacy-outbox': PrivacyOutbox;
  'privacy-record': PrivacyRecord;
}
/** The tag of one of our elements. */
type Tag = keyof PrivacyElements;
/** Loads and registers the elements that are not registered yet. Rejects if one cannot be loaded. */
declare function defineElements(...wanted: readonly Tag[]): Promise<void>;
declare global {
  interface HTMLElementTagNameMap extends PrivacyElements {}
}

/**
 * Says on a target what happens in a center's stores. Events are made from stored facts alone, so that a click, another
 * tab and a script look alike. Returns what ends it.
 */
declare function announce(center: Center, target: EventTarget): () => void;

/** What differs for one service. */
interface ConsentChange {
  readonly service: string;
  readonly before: ChoiceState;
  readonly after: ChoiceState;
  /** Whether the service may run now. */
  readonly allowed: boolean;
}
/** What the event says. */
interface ConsentChangeDetail {
  readonly changes: readonly ConsentChange[];
  readonly act: Act;
  /** Where the choice came from: a surface of this page, another tab, a signal, a script. */
  readonly surface: Surface;
  readonly trigger: Trigger;
  readonly record: ConsentRecord;
  /** Whether the choice was kept; if not, it lasts as long as the page. */
  readonly persisted: boolean;
}
/** At least one service differs from before. Never said for a page load or for a choice that changes nothing. */
declare class PrivacyConsentChangedEvent extends Event implements ConsentChangeDetail {
  static readonly type = 'privacy-consent-changed';
  readonly changes: readonly ConsentChange[];
  readonly act: Act;
  readonly surface: Surface;
  readonly trigger: Trigger;
  readonly record: ConsentRecord;
  readonly persisted: boolean;
  constructor(detail: ConsentChangeDetail);
}

/** What the event says. */
interface NewsletterChangeDetail {
  /** `left`: unsubscribed. `asked`: a mail asks back before anything is sent. `objected`: to all direct marketing. */
  readonly change: 'left' | 'asked' | 'objected';
  /** The newsletters, by their ids; none where only the server knows them, or where all are meant. */
  readonly newsletters: readonly string[];
  /** Whether the server confirmed it; if not, it was sent and nobody can see whether it arrived. */
  readonly confirmed: boolean;
}
/** A person has left newsletters, asked for one, or objected to direct marketing. */
declare class PrivacyNewsletterChangedEvent extends Event implements NewsletterChangeDetail {
  static readonly type = 'privacy-newsletter-changed';
  readonly change: 'left' | 'asked' | 'objected';
  readonly newsletters: readonly string[];
  readonly confirmed: boolean;
  constructor(detail: NewsletterChangeDetail);
}

/** Something is wrong with the policy. With an error no policy is in force and what needs consent is off. */
declare class PrivacyProblemEvent extends Event {
  static readonly type = 'privacy-problem';
  readonly problems: readonly PolicyProblem[];
  constructor(problems: readonly PolicyProblem[]);
}

/** The policy has been read and the stored choices with it. Replayed to listeners that come late. */
declare class PrivacyReadyEvent extends Event {
  static readonly type = 'privacy-ready';
  readonly center: Center;
  constructor(center: Center);
}

/** What the event says. */
interface RequestSentDetail {
  /** The request's id (UUID), which is also the key to its status. */
  readonly request: string;
  /** The rights that were asked for. */
  readonly rights: readonly string[];
  /** `received` where the server confirmed it, `sent` where nobody can see whether it arrived. */
  readonly state: 'sent' | 'received';
  /** The server's own number for the request, once it was received. */
  readonly reference: string | undefined;
  /** The last day for an answer (ISO 8601), once it was received. */
  readonly dueAt: string | undefined;
}
/** A rights request has gone out. Said once for each, at once or when a connection was there again. */
declare class PrivacyRequestSentEvent extends Event implements RequestSentDetail {
  static readonly type = 'privacy-request-sent';
  readonly request: string;
  readonly rights: readonly string[];
  readonly state: 'sent' | 'received';
  readonly reference: string | undefined;
  readonly dueAt: string | undefined;
  constructor(detail: RequestSentDetail);
}

/** Every event that `<privacy-center>` says, by its type: one line each. */
interface PrivacyEventMap {
  'privacy-ready': PrivacyReadyEvent;
  'privacy-consent-changed': PrivacyConsentChangedEvent;
  'privacy-newsletter-changed': PrivacyNewsletterChangedEvent;
  'privacy-request-sent': PrivacyRequestSentEvent;
  'privacy-problem': PrivacyProblemEvent;
}
declare global {
  interface GlobalEventHandlersEventMap extends PrivacyEventMap {}
}

/** Where a cookie may be read, and for how long it is kept. */
interface CookieJarOptions {
  /** The registrable domain or one below it (`teilehafen.example`): all its sub-domains then share the cookie. Without it the host alone has it. */
  readonly domain?: string | undefined;
  /** In seconds; 366 days unless given. Browsers cap it: Chromium at 400 days, Safari at 7 for cookies that a script sets. */
  readonly maxAge?: number | undefined;
}
/** One first-party cookie, in all the copies that a page can see. A jar may throw, as the browser does. */
interface CookieJar {
  /** Every cookie of that name: more than one where an earlier version set it for another domain or path. */
  readAll(): readonly string[];
  /** Sets the one cookie and takes away its copies; answers whether it is the only one now. */
  write(text: string): boolean;
  /** Takes every copy away; answers whether all are gone. */
  clear(): boolean;
  /** Calls back when a page of any sub-domain has set the cookie, where the browser tells (Cookie Store API). Returns what ends it. */
  watch(changed: () => void): () => void;
}
/** The cookie of one name. */
declare function createCookieJar(name: string, { domain, maxAge }?: CookieJarOptions): CookieJar;

/** Web Storage under one key. */
declare function createLocalStorage(key: string): StoragePort;

/** What is wrong with an event: it was changed, the one before it is missing, or it was never sealed. */
interface ChainProblem {
  /** The event's id. */
  readonly event: string;
  readonly problem: 'changed' | 'missing-before' | 'unsealed';
}
/** What checking a chain has found. `unchecked`: no hash can be computed here. */
interface ChainReport {
  readonly status: 'intact' | 'incomplete' | 'broken' | 'unchecked';
  readonly problems: readonly ChainProblem[];
}
/**
 * Checks a history, in a browser or in Node. `broken`: an event was changed. `incomplete`: one is missing or was never
 * sealed, as after a merge with a device that was offline or where the storage was full. The chain shows accidental
 * changes; it is no signature, because whoever can write a record can seal it again.
 */
declare function verifyChain(events: readonly ConsentEvent[]): Promise<ChainReport>;

/**
 * Keeps the answers in a first-party cookie, which all sub-domains share, and the whole record with its history in a larger
 * storage of the host. A cookie takes about fifty answers; for more it says that they lie in the larger storage, and each
 * host asks for itself. Where no cookie can be kept the larger storage stands alone.
 */
declare function createCookieStorage(policyId: string, jar: CookieJar, larger: StoragePort): StoragePort;

export {
  Act,
  Center,
  CenterOptions,
  ChoiceState,
  ChoiceWords,
  ConsentEvent,
  ConsentRecord,
  PolicyLookup,
  PolicyProblem,
  PrivacyConsentChangedEvent,
  PrivacyNewsletterChangedEvent,
  PrivacyProblemEvent,
  PrivacyReadyEvent,
  PrivacyRequestSentEvent,
  Service,
  StoragePort,
  Surface,
  Trigger,
  Words,
  announce,
  createBrowserCenter,
  createCookieJar,
  createCookieStorage,
  createLocalStorage,
  defineElements,
  storageKey,
  verifyChain,
};
export type {
  ChainProblem,
  ChainReport,
  ConsentChange,
  ConsentChangeDetail,
  CookieJar,
  CookieJarOptions,
  NewsletterChangeDetail,
  PrivacyEventMap,
  RequestSentDetail,
  Tag,
};
