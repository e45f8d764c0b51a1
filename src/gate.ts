import { readCookies } from './gate/cookies.ts';
import { createClosedGate, type Gate } from './integrations/script-gate/gate.ts';
import { systemClock, type Clock } from './ports/clock.ts';
import { createLocalStorage } from './ports/local-storage.ts';
import type { StoragePort } from './ports/storage.ts';
import { stateOf } from './stores/consent/decision.ts';
import { readStored, storageKey, type StoredChoices } from './stores/consent/stored.ts';

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
}

/**
 * Creates the small gate for `<head>`: it reads the stored choices in the same task and opens what they allow. Without a
 * record, with a damaged one or with one of another policy version it allows nothing. A center takes over by the
 * integration `script-gate`; from then on the stored text is no longer looked at here.
 */
export function createGate({ policyId, policyVersion, storage, clock = systemClock }: GateOptions): Gate {
  const gate = createClosedGate();
  const key = storageKey(policyId);
  const port = storage ?? createLocalStorage(key);

  function read(): void {
    const texts = [port.read(), ...(storage ? [] : readCookies(key))];
    const records = texts.map((text) => readStored(text, policyId)).filter((it): it is StoredChoices => !!it);
    // Where several places hold a record all must agree: one may be a leftover from before a withdrawal.
    const allows = (service: string): boolean =>
      records.length > 0 &&
      records.every(
        ({ version, decisions }) =>
          version === policyVersion && stateOf(decisions.get(service), clock.now()) === 'granted',
      );
    gate.update({ allows });
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
