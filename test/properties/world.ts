import { atom } from 'nanostores';
import type { Center } from '../../src/center.ts';
import { announce } from '../../src/events/announcer.ts';
import type { PrivacyConsentChangedEvent } from '../../src/events/consent-changed.ts';
import { changedFacts } from '../../src/policy/facts.ts';
import { fingerprint } from '../../src/policy/fingerprint.ts';
import type { PolicyLookup } from '../../src/policy/lookup.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import { createMemory } from '../../src/ports/storage.ts';
import { createConsentStore, type ConsentStore } from '../../src/stores/consent/consent.ts';
import type { ChoiceState } from '../../src/stores/consent/decision.ts';
import { pastRecord } from '../../src/stores/consent/past-record.ts';
import { replay } from '../../src/stores/consent/replay.ts';
import { createFailingStorage, type Faults } from '../faults/failing-storage.ts';
import { byHand, start } from '../stores/consent/visitor.ts';
import type { Action } from './actions.ts';
import { agree } from './agree.ts';
import { policies, serviceIds } from './policies.ts';

/** A page that is open, and what it has told since it was opened. */
interface Page {
  readonly number: number;
  readonly lookup: PolicyLookup;
  readonly store: ConsentStore;
  readonly told: Map<string, ChoiceState>;
  /** Whether the store has spoken since the clock was moved: what runs out says nothing by itself. */
  spoken: boolean;
  /** Answers before this one were forgotten here. */
  forgotten: number;
  stop(): void;
}

/** An answer that was really given, as the world remembers it, whatever the storage does. */
interface Given {
  readonly order: number;
  readonly page: number;
  readonly granted: boolean;
  readonly at: number;
  readonly until: number;
  readonly facts: string;
  readonly kept: boolean;
  /** A record brought from elsewhere counts for whoever sees it. */
  readonly foreign: boolean;
}

let ids = 0;
const nextId = (): string => `id-${(ids++).toString().padStart(12, '0')}`;

/** One browser with a few tabs, one storage that may fail, one clock that may be moved, and a policy that may change. */
export class World {
  readonly memory = createMemory();
  readonly clock = createManualClock(start);
  readonly faults: Faults = {};
  readonly pages: Page[] = [];
  readonly given = new Map<string, Given[]>();
  policy = 0;
  /** Whether anything went wrong so far: then tabs may differ until they meet again. */
  faulty = false;
  #opened = 0;
  #records = 0;
  #answers = 0;
  #forgotten = 0;
  #earliest = 0;

  constructor() {
    this.open(0);
    this.open(1);
  }

  open(place: number): void {
    this.pages[place]?.stop();
    const lookup = policies[this.policy]!;
    const store = createConsentStore({
      lookup,
      storage: createFailingStorage(this.memory, this.faults),
      clock: this.clock,
      gpc: false,
      language: () => 'en',
      randomId: nextId,
    });
    const told = new Map(serviceIds.map((id) => [id as string, store.stateOf(id)]));
    const page: Page = {
      number: this.#opened++,
      lookup,
      store,
      told,
      spoken: true,
      forgotten: this.#forgotten,
      stop: () => undefined,
    };
    const target = new EventTarget();
    target.addEventListener('privacy-consent-changed', (event) => {
      for (const { service, before, after } of (event as PrivacyConsentChangedEvent).changes) {
        agree(told.get(service) ?? 'undecided', before, 'a signal begins where the last one ended');
        agree(before !== after, true, 'a signal says a difference');
        told.set(service, after);
      }
    });
    // The announcer asks a center for more stores than choices need: all others are empty.
    const $loading = atom({ status: 'loading' });
    const center = new Proxy({ ...store, $index: $loading, $policy: $loading } as unknown as Center, {
      get: (it, key) => (it as unknown as Record<PropertyKey, unknown>)[key] ?? atom(undefined),
    });
    const silence = announce(center, target);
    const unheard = store.$consent.listen(({ cause }) => (page.spoken ||= cause !== undefined));
    page.stop = () => {
      silence();
      unheard();
      store.stop();
    };
    this.pages[place] = page;
  }

  run(action: Action): void {
    const place = 'page' in action ? action.page : 0;
    const page = this.pages[place]!;
    switch (action.kind) {
      case 'choose':
        // A person needs a moment.
        this.#move(1);
        return this.#choose(page, new Map(action.answers));
      case 'adopt':
        return this.#adopt(page, new Map(action.answers), this.clock.now() + action.after, action.isImport);
      case 'forget':
        return this.#forget(page);
      case 'reload':
        return this.open(place);
      case 'policy':
        this.policy = action.bits;
        return;
      case 'time':
        return this.#move(action.milliseconds);
      case 'fault':
        Object.assign(this.faults, { blocked: false, throwing: false, quota: Infinity }, action.faults);
        this.faulty ||= Object.keys(action.faults).length > 0;
        return;
      case 'damage':
        if (this.memory.text !== null) this.memory.text = action.damage(this.memory.text);
        this.faulty = true;
        return;
      case 'settle':
        return page.store.settle();
      case 'remember':
        return page.store.remember(new Map(page.lookup.optional.map(({ id }) => [id, [`cookie\t${id}`]])));
      case 'seal':
        return page.store.seal(page.store.$consent.get().record.events.map((it) => ({ hash: it.id, ...it })));
    }
  }

  #forget(page: Page): void {
    const isEmpty = ({ store }: Page): boolean => store.$consent.get().record.events.length === 0;
    const told = this.pages.filter((it) => it === page || !isEmpty(it));
    page.store.forget({ act: 'forget', surface: 'record', trigger: 'person' });
    for (const it of told) if (isEmpty(it)) it.forgotten = this.#answers;
    // Time passes between a deletion and what is said after it.
    this.#move(1);
    this.#earliest = this.clock.now();
    if (!this.faulty) this.#forgotten = this.#answers;
  }

  /**
   * A clock that is moved back behind a deletion makes what is said then look older than the deletion: it may be lost and
   * asked again. That is the price for never bringing back what was deleted, so the world does not go there.
   */
  #move(milliseconds: number): void {
    this.pages.forEach((it) => (it.spoken = false));
    this.clock.advance(Math.max(milliseconds, this.#earliest - this.clock.now()));
  }

  #choose(page: Page, answers: ReadonlyMap<string, boolean>): void {
    const before = page.store.$consent.get();
    page.store.decide(answers, byHand);
    const { event, persisted } = page.store.$consent.get();
    if (!event || event === before.event) return;
    for (const granted of [true, false])
      for (const id of granted ? event.granted : event.refused)
        this.#note(id, page, granted, event.at, granted ? event.until.granted : event.until.refused, persisted);
  }

  #note(id: string, page: Page, granted: boolean, at: number, until: number, kept: boolean, foreign = false): void {
    const facts = fingerprint(page.lookup.services.get(id)!);
    const given: Given = { order: ++this.#answers, page: page.number, granted, at, until, facts, kept, foreign };
    this.given.set(id, [...(this.given.get(id) ?? []), given]);
  }

  /** Takes in what was answered on another device under the same policy. */
  #adopt(page: Page, answers: ReadonlyMap<string, boolean>, at: number, isImport: boolean): void {
    const cause = { act: isImport ? 'import' : 'merge', surface: 'account', trigger: 'script' } as const;
    const record = pastRecord(page.lookup, answers, Math.max(at, 1), cause);
    if (!record) return;
    this.#records++;
    page.store.adopt({ ...record, id: `elsewhere-${this.#records}` }, cause);
    const { event, persisted } = page.store.$consent.get();
    for (const [id, { granted, at: time, until }] of record.decisions) {
      // What was older than a deletion has been said anew.
      const isAnew = event?.granted.includes(id) || event?.refused.includes(id);
      this.#note(id, page, granted, isAnew ? event!.at : time, until, persisted, true);
    }
  }

  /** Whether a grant explains that a page lets a service run: given, not run out, to these facts, not taken back since. */
  #isExplained(page: Page, id: string): boolean {
    const given = this.given.get(id) ?? [];
    const facts = fingerprint(page.lookup.services.get(id)!);
    const { since = Infinity } = page.store.$consent.get().record;
    const isKnown = ({ page: by, kept, foreign }: Given): boolean =>
      !foreign && (by === page.number || (kept && !this.faulty));
    const refusals = given.filter((it) => !it.granted && it.order > page.forgotten && isKnown(it));
    const takenBack = Math.max(-1, ...refusals.map(({ at }) => at));
    return given.some(
      ({ granted, order, at, until, facts: to }) =>
        granted &&
        at > takenBack &&
        until > this.clock.now() &&
        changedFacts(to, facts).length === 0 &&
        // A page that was told to forget takes from others only what is later than that.
        (order > page.forgotten || at >= since),
    );
  }

  /** What holds after every step. */
  check(): void {
    for (const page of this.pages) this.#checkPage(page);
    if (this.faulty) return;
    const [one, other] = this.pages as [Page, Page];
    for (const page of this.pages) this.#checkHistory(page);
    if (one.lookup === other.lookup)
      for (const id of serviceIds) agree(one.store.stateOf(id), other.store.stateOf(id), `the tabs agree on ${id}`);
  }

  #checkPage(page: Page): void {
    const { store, lookup, told } = page;
    agree(store.allows('nobody'), false, 'an unknown service may not run');
    for (const { id, choice } of lookup.optional) {
      const state = store.stateOf(id);
      const mayRun = state === 'granted' || (choice === 'objection' && state === 'undecided');
      agree(store.allows(id), mayRun, `${id} runs as its state says`);
      if (state === 'granted')
        agree(this.#isExplained(page, id), true, `somebody has granted ${id} to page ${page.number}`);
      if (page.spoken) agree(told.get(id) ?? 'undecided', state, `${id} was signalled as it is`);
    }
  }

  #checkHistory({ store }: Page): void {
    const { events, decisions } = store.$consent.get().record;
    agree(new Map([...replay(events)].sort()), new Map([...decisions].sort()), 'the history gives the answers');
  }
}
