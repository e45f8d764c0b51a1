import type { Center } from '../../../src/center.ts';
import { createAccountSharing } from '../../../src/integrations/account.ts';
import type { ServerMood, World } from './world.ts';

/** What has happened before somebody looks. */
export interface Scene {
  /** The policy of the page, as JSON; the demo policy unless given. */
  readonly policy?: unknown;
  /** The policy never comes. */
  readonly withoutPolicy?: boolean;
  readonly server?: ServerMood;
  /** What a person did on an earlier page, and under which policy. */
  readonly before?: { readonly policy: unknown; readonly act: Act };
  /** What they have done on this page. */
  readonly act?: Act;
}

/** Something that is done with a center. */
export type Act = (center: Center, world: World) => void | Promise<void>;

/** Opens the page of a scene and does what has been done there. */
export async function play(
  { policy, withoutPolicy, before, act }: Scene,
  world: World,
  opened: (center: Center) => void,
): Promise<void> {
  if (before) {
    const earlier = world.open(before.policy);
    await readyToAct(earlier);
    await before.act(earlier, world);
    earlier.stop();
    world.time.advance(86_400_000);
  }
  const center = withoutPolicy ? world.openWithoutPolicy() : world.open(policy);
  opened(center);
  if (withoutPolicy) return;
  await readyToAct(center);
  await act?.(center, world);
}

/** A choice is recorded with the language it was made in, so the words come first. */
async function readyToAct(center: Center): Promise<void> {
  await center.ready;
  await center.completeWords();
}

/** Allows every second service that can be chosen, and refuses the others. */
export const mix: Act = (center) => {
  const policy = center.$policy.get();
  const services = policy.status === 'ready' ? policy.lookup.optional : [];
  center.choose(new Map(services.map(({ id }, at) => [id, at % 2 === 0])), { surface: 'settings', act: 'save' });
};

/** Writes to the newsletter desk and to the rights desk, and sends both. */
export const send: Act = async (center) => {
  await center.openDesks();
  const desks = center.$desks.get();
  if (!desks) return;
  desks.newsletter.edit({ email: 'mara.keller@example.org' });
  desks.newsletter.leave('marketing');
  desks.requests.edit({ rights: ['access'], address: 'mara.keller@example.org' });
  desks.requests.send();
};

/** Signs in: the account knows of choices that were made elsewhere. */
export const signIn: Act = async (center, world) => {
  const elsewhere = world.openElsewhere(policyOfCenter(center));
  await readyToAct(elsewhere);
  await mix(elsewhere, world);
  let saved: string | null = null;
  const account = {
    load: async () => saved,
    save: async (text: string) => {
      saved = text;
    },
  };
  const disconnect = elsewhere.connect(createAccountSharing(account));
  await settle();
  disconnect();
  elsewhere.stop();
  center.connect(createAccountSharing(account));
  await settle();
};

function policyOfCenter(center: Center): unknown {
  const policy = center.$policy.get();
  return policy.status === 'ready' ? policy.lookup.policy : undefined;
}

/** Lets everything that is ready to run do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

/** Does one thing after the other. */
export const both =
  (...acts: readonly (Act | undefined)[]): Act =>
  async (center, world) => {
    for (const act of acts) await act?.(center, world);
  };

/** Leaves a report of what could not be deleted after a withdrawal. */
export const leaveTraces: Act = (center) =>
  center.reportCleaning({
    services: ['google-analytics', 'youtube'],
    deleted: ['_ga', '_gid'],
    leftovers: [
      { service: 'youtube', name: 'VISITOR_INFO1_LIVE', kind: 'cookie', reason: 'third-party', domain: 'youtube.com' },
    ],
    running: ['google-analytics'],
  });
