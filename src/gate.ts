import { readCookies } from './gate/cookies.ts';
import { createClosedGate, type Gate } from './integrations/script-gate/gate.ts';
import { systemClock, type Clock } from './ports/clock.ts';
import { browserGpc } from './ports/gpc.ts';
import { createLocalReader } from './ports/local-storage.ts';
import type { StoragePort } from './ports/storage.ts';
import { stateOf, type ChoiceState } from './stores/consent/decision.ts';
import { readStored, storageKey, type Settled, type StoredChoices } from './stores/consent/stored.ts';

export type { Gate, GateAnswers, GateCallbacks } from './integrations/script-gate/gate.ts';

/** What `createGate` takes. */
export interface GateOptions {
  /** The `id` of the policy whose choices count. */
  readonly policyId: string;
  /** The `version` of the policy in force. Choices made under another one stay shut until the center has compared the two. */
  readonly policyVersion: string;
  /** Where the choices are kept; local storage and the cookie of the same name by default. */
  readonly storage?: Pick<StoragePort, 'read' | 'watch'>;
  readonly clock?: Clock;
  /**
   * Called when a center is needed: there is something to ask, to compare or to send, or a service is met that the record
   * says nothing about. It may be called again. Without such a call the gate does on its own.
   */
  readonly whenNeeded?: () => void;
}

const nothing: Settled = [0, 0];

/**
 * Creates the small gate for `<head>`: it reads the stored choices in the same task and opens what they allow. Without a
 * record, with a damaged one or with one of another policy version it allows nothing. A center takes over by the
 * integration `script-gate`; from then on the stored text is no longer looked at here.
 */
export function createGate({ policyId, policyVersion, storage, clock = systemClock, whenNeeded }: GateOptions): Gate {
  const gate = createClosedGate();
  const key = storageKey(policyId);
  const port = storage ?? createLocalReader(key);

  function read(): void {
    const texts = [port.read(), ...(storage ? [] : readCookies(key))];
    const records = texts.map((text) => readStored(text, policyId)).filter((it): it is StoredChoices => !!it);
    const now = Number(browserGpc());
    // An objection by the browser that no center has heeded yet: what was granted before it may no longer count.
    const isCurrent = ({ version, settled: [, gpc] = nothing }: StoredChoices): boolean =>
      version === policyVersion && gpc >= now;
    const isSettled = ({ settled: [until, gpc] = nothing }: StoredChoices): boolean =>
      until > clock.now() && gpc === now;
    const areCurrent = records.length > 0 && records.every(isCurrent);
    // Where several places hold a record all must agree: one may be a leftover from before a withdrawal.
    const all = (service: string, state: ChoiceState): boolean =>
      records.every(({ decisions }) => stateOf(decisions.get(service), clock.now()) === state);
    function allows(service: string): boolean {
      if (!areCurrent) return false;
      // Required services, and those that nobody has objected to, run without an answer: the center knows them.
      if (all(service, 'undecided')) whenNeeded?.();
      return all(service, 'granted');
    }
    gate.update({ allows });
    if (!areCurrent || !records.every(isSettled) || createLocalReader(`${key}.waiting`).read()) whenNeeded?.();
  }

  const unwatch = port.watch(read);
  read();
  return {
    ...gate,
    update(answers) {
      unwatch();
      gate.update(answers);
    },
    stop() {
      unwatch();
      gate.stop();
    },
  };
}
