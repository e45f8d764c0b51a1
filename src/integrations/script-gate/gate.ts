import { complain, gatedElements, load, unload } from './elements.ts';
import { createScripts } from './scripts.ts';

/** What a page wants to hear of a service. */
export interface GateCallbacks {
  /** The service may run: called once for each change, at once if it may already. */
  readonly onGrant?: () => void;
  /** The service may no longer run. */
  readonly onWithdraw?: () => void;
}

/** Where a gate's answers come from. */
export interface GateAnswers {
  /** Whether a service may run now. */
  readonly allows: (service: string) => boolean;
  /** Whether the policy has such a service; left out while the policy is not known. */
  readonly knows?: (service: string) => boolean;
  /** Waited for before each service that is opened, so that the page can paint. */
  readonly pause?: () => Promise<void>;
}

/** Keeps gated markup shut until its service is allowed. */
export interface Gate {
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

interface Gated {
  readonly service: string;
  readonly shown: unknown;
  readonly open: () => void;
  readonly shut: () => void;
  isOpen: boolean;
}

const nothing = (): void => undefined;

/** Creates a gate that allows nothing until it is told what to allow, and starts to watch the document. Never throws. */
export function createClosedGate(): Gate {
  const callbacks = new Set<Gated>();
  const elements = new WeakMap<Element, Gated>();
  const roots: (Document | DocumentFragment)[] = [];
  const complained = new Set<string>();
  const scripts = createScripts();
  let answers: GateAnswers = { allows: () => false };

  const allows = (service: string): boolean => answers.allows(service);

  function gate(element: HTMLElement): Gated {
    let gated = elements.get(element);
    if (!gated) {
      const service = element.dataset['service']!;
      const script = element.localName === 'script' && (element as HTMLScriptElement);
      const mayRun = (): boolean => created.isOpen && allows(service);
      const created: Gated = {
        service,
        shown: element,
        open: script ? () => scripts.run(script, service, mayRun) : () => load(element),
        shut: script ? nothing : () => unload(element),
        isOpen: false,
      };
      elements.set(element, (gated = created));
    }
    return gated;
  }

  function settle(gated: Gated): void {
    const { service, shown } = gated;
    try {
      if (answers.knows?.(service) === false && !complained.has(service)) {
        complained.add(service);
        complain(`the policy has no service "${service}"; this stays off.`, shown);
      }
      const isOpen = allows(service);
      if (isOpen === gated.isOpen) return;
      gated.isOpen = isOpen;
      (isOpen ? gated.open : gated.shut)();
    } catch (error) {
      complain(`"${service}": ${String(error)}`, shown);
    }
  }

  const within = (root: ParentNode): Gated[] => [...root.querySelectorAll<HTMLElement>(gatedElements)].map(gate);

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes as NodeListOf<HTMLElement>) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        if (node.matches(gatedElements)) settle(gate(node));
        within(node).forEach(settle);
      }
    }
  });

  async function openAll(all: readonly Gated[]): Promise<void> {
    let latest: string | undefined;
    for (const gated of all) {
      if (answers.pause && gated.service !== latest) await answers.pause();
      latest = gated.service;
      settle(gated);
    }
  }

  const created: Gate = {
    allows,
    hasRun: scripts.haveRun,
    on(service, { onGrant = nothing, onWithdraw = nothing }) {
      const gated: Gated = { service, shown: onGrant, open: onGrant, shut: onWithdraw, isOpen: false };
      callbacks.add(gated);
      settle(gated);
      return () => void callbacks.delete(gated);
    },
    update(next) {
      answers = next;
      const all = [...callbacks, ...roots.flatMap(within)];
      all.filter(({ service }) => !allows(service)).forEach(settle);
      void openAll(all.filter(({ service }) => allows(service)));
    },
    watch(root) {
      roots.push(root);
      observer.observe(root, { childList: true, subtree: true });
      within(root).forEach(settle);
    },
    stop: () => observer.disconnect(),
  };
  created.watch(document);
  return created;
}
