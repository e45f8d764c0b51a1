/** What a page wants to hear of a service. */
interface GateCallbacks {
  /** The service may run: called once for each change, at once if it may already. */
  readonly onGrant?: () => void;
  /** The service may no longer run. */
  readonly onWithdraw?: () => void;
}
/** Where a gate's answers come from. */
interface GateAnswers {
  /** Whether a service may run now. */
  readonly allows: (service: string) => boolean;
  /** Whether the policy has such a service; left out while the policy is not known. */
  readonly knows?: (service: string) => boolean;
  /** Waited for before each service that is opened, so that the page can paint. */
  readonly pause?: () => Promise<void>;
}
/** Keeps gated markup shut until its service is allowed. */
interface Gate {
  /** Whether a service may run now; answered at once. */
  allows(service: string): boolean;
  /** Whether a script of the service has run in this page. */
  hasRun(service: string): boolean;
  /** Calls back when a service is allowed or no longer allowed. Returns what ends that. */
  on(service: string, callbacks: GateCallbacks): () => void;
  /** Takes answers in place of the former ones: shuts at once what is no longer allowed, then opens what is. */
  update(answers: GateAnswers): void;
  /** Gates markup in another tree too, such as an open shadow root. */
  watch(root: Document | DocumentFragment): void;
  /** Stops watching. What is shut stays shut. */
  stop(): void;
}
declare global {
  /** The gate that `privacy-gate.js` has started, if the page has one. */
  var privacyGate: Gate | undefined;
}

export type { Gate as G, GateAnswers as a, GateCallbacks as b };
