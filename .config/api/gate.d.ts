import { G as Gate } from './shared/gate.js';
export { a as GateAnswers, b as GateCallbacks } from './shared/gate.js';
import { Clock } from './index.js';
import { StoragePort } from './index.js';

/** What `createGate` takes. */
interface GateOptions {
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
/**
 * Creates the small gate for `<head>`: it reads the stored choices in the same task and opens what they allow. Without a
 * record, with a damaged one or with one of another policy version it allows nothing. A center takes over by the
 * integration `script-gate`; from then on the stored text is no longer looked at here.
 */
declare function createGate({ policyId, policyVersion, storage, clock, whenNeeded }: GateOptions): Gate;

export { Gate, createGate };
export type { GateOptions };
