import { Integration } from '../index.js';
import { G as Gate } from '../shared/gate.js';
export { a as GateAnswers, b as GateCallbacks } from '../shared/gate.js';
import 'nanostores';
import '../../locales/choices/en.json';
import '../../locales/first/en.json';
import '../../locales/en.json';
import '../shared/types.js';
import 'valibot';
import '../shared/rights.js';
import '../shared/clock.js';
import '../shared/storage.js';

/** What `scriptGate` takes. */
interface ScriptGateOptions {
  /** The gate to feed; that of the page by default, or else one of its own. */
  readonly gate?: Gate;
}
/**
 * Feeds a gate from a center. Until the policy is ready the gate keeps the answers of the stored choices; with a policy
 * that cannot be used it shuts. What is withdrawn is shut at once, what is granted is opened after the next paint,
 * service by service. After disconnecting, the gate keeps its last answers.
 */
declare function scriptGate(options?: ScriptGateOptions): Integration;

export { Gate, scriptGate };
export type { ScriptGateOptions };
