import { createCenter, type Center } from '../../../src/center.ts';
import { announce } from '../../../src/events/announcer.ts';
import { recordSeal } from '../../../src/integrations/record-seal.ts';
import { createManualConnection } from '../../../src/ports/connection.ts';
import { createMemoryOutboxStorage, createOutboxMemory } from '../../../src/ports/outbox-storage.ts';
import type { Post, Reply, Sender } from '../../../src/ports/sender.ts';
import { createMemory, createMemoryStorage, type StoragePort } from '../../../src/ports/storage.ts';
import { createManualTime } from '../../../src/ports/timer.ts';
import { mirrored } from './mirrored.ts';
import { isPseudo, loadPseudo } from './pseudo.ts';

/** How the site's server behaves. */
export type ServerMood = 'answers' | 'silent' | 'refuses';

/** What the toolbar sets about a visitor's browser. */
export interface Settings {
  /** BCP 47. */
  readonly locale: string;
  readonly gpc: boolean;
  readonly storageBlocked: boolean;
  readonly rightToLeft: boolean;
}

/** Everything around a center that a page would have: a browser's storages, its time and connection, and a server. */
export interface World {
  readonly time: ReturnType<typeof createManualTime>;
  readonly connection: ReturnType<typeof createManualConnection>;
  /** What was posted to the server. */
  readonly posts: readonly Post[];
  /** Opens a page: a center on what earlier pages have left. */
  open(policy: unknown): Center;
  /** Opens a page in another browser of the same person, which knows nothing of this one. */
  openElsewhere(policy: unknown): Center;
  /** Opens a page whose policy never comes. */
  openWithoutPolicy(): Center;
}

const blocked: StoragePort = {
  read: () => undefined,
  write: () => false,
  clear: () => false,
  setAside: () => undefined,
  watch: () => () => undefined,
};

/** What the receiver answers, by what a message is about; its answers are described in `src/receiver/openapi.ts`. */
const answers: Readonly<Record<string, object>> = {
  requests: { reference: 'TH-4711', status: 'open', receivedAt: '2026-11-25T09:00:00Z', dueAt: '2026-12-28' },
  unsubscribe: { status: 'unsubscribed' },
  subscribe: { status: 'confirmation-sent' },
  objections: { status: 'objected' },
};

const answerTo = (url: string): object => answers[url.split('/').pop() ?? ''] ?? {};

function createServer(mood: ServerMood) {
  const posts: Post[] = [];
  const replies: Readonly<Record<ServerMood, (url: string) => Promise<Reply>>> = {
    answers: async (url) => ({ kind: 'answered', status: 200, body: answerTo(url) }),
    silent: () => new Promise(() => undefined),
    refuses: async () => ({ kind: 'answered', status: 403, body: { problems: [] } }),
  };
  const sender: Sender = {
    post(message) {
      posts.push(message);
      return replies[mood](message.url);
    },
    read: (url) => replies[mood](url),
  };
  return { sender, posts };
}

/** Creates a world: no network, no storage of the real browser, and a clock that stands at 25 November 2026. */
export function createWorld(settings: Settings, target: EventTarget, mood: ServerMood = 'answers'): World {
  const time = createManualTime(Date.UTC(2026, 10, 25, 9));
  const connection = createManualConnection();
  const [choices, outbox, forms] = [createMemory(), createOutboxMemory(), new Map<string, StoragePort>()];
  const { sender, posts } = createServer(mood);
  outbox.blocked = settings.storageBlocked;

  function form(name: string): StoragePort {
    const storage = forms.get(name) ?? createMemoryStorage();
    forms.set(name, storage);
    return storage;
  }

  const options = {
    languages: [settings.locale],
    ...(isPseudo(settings.locale) && { loadLocale: loadPseudo }),
    clock: time,
    gpc: settings.gpc,
    storage: () => (settings.storageBlocked ? blocked : createMemoryStorage(choices)),
    transport: { load: () => new Promise<never>(() => undefined) },
    desks: () => ({
      outbox: createMemoryOutboxStorage(outbox),
      sender,
      connection,
      timer: time,
      random: () => 0.5,
      form,
    }),
  };

  function start(policy: object): Center {
    const center = createCenter({ ...options, ...policy });
    center.connect(recordSeal);
    center.connect({ name: 'announcer', connect: (connected) => announce(connected, target) });
    return settings.rightToLeft ? mirrored(center) : center;
  }

  return {
    time,
    connection,
    posts,
    open: (policy) => start({ policy }),
    openElsewhere: (policy) => start({ policy, storage: () => createMemoryStorage() }),
    openWithoutPolicy: () => start({ policySrc: '/policy.json' }),
  };
}
