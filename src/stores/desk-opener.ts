import { atom, type ReadableAtom } from 'nanostores';
import type { PolicyLookup } from '../policy/lookup.ts';
import { createLocalReader, createLocalStorage } from '../ports/local-storage.ts';
import { storageKey } from './consent/stored.ts';
import type { DeskPorts, Desks, DesksContext } from './desks.ts';

/** What the opener needs from its center, besides the policy. */
export interface DeskOpenerContext extends Pick<DesksContext, 'clock' | 'language' | 'randomId' | 'record'> {
  /** The desks' ways in and out, under a name; those of the browser by default. */
  readonly ports?: ((name: string) => DeskPorts) | undefined;
  /** The whole policy; nothing where it cannot be used. */
  readonly policy: () => Promise<PolicyLookup | undefined>;
}

/** The desks of a center, loaded at their first use: most visitors never open them. */
export interface DeskOpener {
  /** The desks; nothing before they were opened. */
  readonly $desks: ReadableAtom<Desks | undefined>;
  /** Opens the desks. Settles when they are there, or when it is clear that they cannot be: no policy, no way to load them. */
  open(): Promise<void>;
  /** Begins with a policy, and opens the desks at once if an earlier visit left something to send. Returns what ends it. */
  start(policyId: string): () => void;
}

async function loadDesks(context: DeskOpenerContext, lookup: PolicyLookup): Promise<Desks> {
  const { ports, policy: _policy, ...rest } = context;
  const name = storageKey(lookup.policy.id);
  const mark = createLocalStorage(`${name}.waiting`);
  const [{ createDesks }, { browserDeskPorts }] = await Promise.all([
    import('./desks.ts'),
    import('../ports/browser-desk-ports.ts'),
  ]);
  return createDesks({ ...rest, lookup, mark, ports: (ports ?? browserDeskPorts)(name) });
}

/** Creates the opener of one center's desks. */
export function createDeskOpener(context: DeskOpenerContext): DeskOpener {
  const $desks = atom<Desks | undefined>(undefined);
  let started: string | undefined;
  let opening: Promise<void> | undefined;

  async function load(): Promise<void> {
    const lookup = await context.policy();
    if (!lookup || started !== lookup.policy.id) {
      opening = undefined;
      return;
    }
    try {
      const desks = await loadDesks(context, lookup);
      if (started === lookup.policy.id) $desks.set(desks);
      else desks.stop();
    } catch {
      // Offline at the first use, as a rule. The next visit to a desk tries again.
      opening = undefined;
      console.warn('privacy-center: the rights and newsletter desks could not be loaded; mail and letter remain.');
    }
  }

  const open = (): Promise<void> => (opening ??= load());

  return {
    $desks,
    open,
    start(policyId) {
      started = policyId;
      if (createLocalReader(`${storageKey(policyId)}.waiting`).read()) void open();
      return () => {
        started = undefined;
        $desks.get()?.stop();
      };
    },
  };
}
