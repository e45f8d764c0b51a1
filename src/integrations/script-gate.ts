import type { Center, Integration } from '../center.ts';
import { feedGate } from './script-gate/feed.ts';
import { createClosedGate, type Gate } from './script-gate/gate.ts';

export type { Gate, GateAnswers, GateCallbacks } from './script-gate/gate.ts';

/** What `scriptGate` takes. */
export interface ScriptGateOptions {
  /** The gate to feed; that of the page by default, or else one of its own. */
  readonly gate?: Gate;
}

/**
 * Feeds a gate from a center. Until the policy is ready the gate keeps the answers of the stored choices; with a policy
 * that cannot be used it shuts. What is withdrawn is shut at once, what is granted is opened after the next paint,
 * service by service. After disconnecting, the gate keeps its last answers.
 */
export function scriptGate(options: ScriptGateOptions = {}): Integration {
  return {
    name: 'script-gate',
    needs: 'index',
    connect(center: Center) {
      const found = options.gate ?? globalThis.privacyGate;
      const gate = found ?? createClosedGate();
      const unfeed = feedGate(center, gate);
      return () => {
        unfeed();
        if (!found) gate.stop();
      };
    },
  };
}
