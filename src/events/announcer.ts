import type { Center } from '../center.ts';
import type { PolicyProblem } from '../policy/problems.ts';
import type { Consent } from '../stores/consent/consent.ts';
import type { ChoiceState } from '../stores/consent/decision.ts';
import type { Desks } from '../stores/desks.ts';
import { PrivacyConsentChangedEvent, type ConsentChange } from './consent-changed.ts';
import { PrivacyProblemEvent } from './problem.ts';
import { PrivacyReadyEvent } from './ready.ts';

/** Most policies have no problem, so the words for them are loaded with the first. */
async function warn(problems: readonly PolicyProblem[]): Promise<void> {
  const { describeProblem } = await import('../policy/problems.ts');
  console.warn(
    `privacy-center: ${problems.length} problem(s) in the policy.\n${problems.map(describeProblem).join('\n')}`,
  );
}

/**
 * Says on a target what happens in a center's stores. Events are made from stored facts alone, so that a click, another
 * tab and a script look alike. Returns what ends it.
 */
export function announce(center: Center, target: EventTarget): () => void {
  let before: ReadonlyMap<string, ChoiceState> | undefined;
  let announced = false;

  function onPolicy(): void {
    const state = center.$policy.get();
    if (state.status === 'loading' || state.problems.length === 0) return;
    void warn(state.problems);
    target.dispatchEvent(new PrivacyProblemEvent(state.problems));
  }

  function onIndex(): void {
    if (center.$index.get().status !== 'ready' || announced) return;
    announced = true;
    target.dispatchEvent(new PrivacyReadyEvent(center));
  }

  function onConsent(consent: Consent | undefined): void {
    if (!consent) return;
    const after = new Map([...consent.record.decisions.keys()].map((id) => [id, center.stateOf(id)]));
    const former = before;
    // Without a cause nothing is told: what differs by then, as an answer that ran out, is told with the next change.
    if (former && !consent.cause) return;
    before = after;
    if (!former || !consent.cause) return;
    const changes = [...new Set([...former.keys(), ...after.keys()])].flatMap((service): ConsentChange[] => {
      const was = former.get(service) ?? 'undecided';
      const is = after.get(service) ?? 'undecided';
      return was === is ? [] : [{ service, before: was, after: is, allowed: center.allows(service) }];
    });
    if (changes.length === 0) return;
    const { cause, record, persisted } = consent;
    target.dispatchEvent(new PrivacyConsentChangedEvent({ changes, ...cause, record, persisted }));
  }

  const endings = [
    center.$consent.subscribe(onConsent),
    center.$policy.subscribe(onPolicy),
    center.$index.subscribe(onIndex),
  ];
  let hasEnded = false;

  async function onDesks(desks: Desks | undefined): Promise<void> {
    if (!desks) return;
    const left = desks.outbox.ready.then(() => desks.outbox.$items.get());
    try {
      const { announceDesks } = await import('./desk-announcer.ts');
      const end = announceDesks(desks, await left, target);
      if (hasEnded) end();
      else endings.push(end);
    } catch {
      // Offline, as a rule: the desks work, and only the page hears nothing of them.
      console.warn('privacy-center: events of the desks are not announced; their part could not be loaded.');
    }
  }

  endings.push(center.$desks.subscribe((desks) => void onDesks(desks)));
  return () => {
    hasEnded = true;
    endings.forEach((end) => end());
  };
}
