import { randomUUID } from 'node:crypto';
import type { Policy } from '../src/policy/types.ts';
import { createManualClock } from '../src/ports/clock.ts';
import { createReceiver, type Keys, type Store } from '../src/receiver/index.ts';

const day = 86_400_000;
const days = 90;
const year = 365 * day;

/** Even pseudo-random numbers from 0 to 1, the same in every run (Park and Miller). */
function createDice(): () => number {
  let state = 20_261_124;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** How visitors choose: most of them agree to nothing, some to a part. */
const choices = [
  { share: 0.46, act: 'refuse-all', surface: 'banner', granted: 0 },
  { share: 0.74, act: 'accept-all', surface: 'banner', granted: 1 },
  { share: 0.94, act: 'save', surface: 'settings', granted: 0.4 },
  { share: 1, act: 'withdraw', surface: 'settings', granted: 0 },
] as const;

/** Made-up people who ask for something: how many days ago, what, and how far it has come. */
const requests = [
  { ago: 44, rights: ['access'], name: 'm.brandt', steps: ['fulfilled'] },
  { ago: 41, rights: ['erasure'], name: 'l.okafor', steps: ['in_progress', 'fulfilled'] },
  { ago: 36, rights: ['access', 'portability'], name: 'j.lindqvist', text: 'Please include the drawings I uploaded.' },
  { ago: 27, rights: ['rectification'], name: 's.marchetti', steps: ['in_progress'] },
  { ago: 25, rights: ['marketing-objection'], name: 'k.nowak', steps: ['fulfilled'] },
  { ago: 18, rights: ['access'], name: 'r.haddad', steps: ['denied'] },
  { ago: 12, rights: ['restriction'], name: 'e.petrov', text: 'The invoice address is wrong, I have told you twice.' },
  { ago: 6, rights: ['erasure', 'access'], name: 'c.dubois' },
  { ago: 2, rights: ['human-review'], name: 't.yilmaz', text: 'My supplier application was turned down by a machine.' },
  { ago: 0, rights: ['access'], name: 'a.vogel' },
] as const;

const stepOf = {
  in_progress: { status: 'in_progress', reason: 'need_user_verification', note: 'Asked for the customer number.' },
  fulfilled: { status: 'fulfilled', note: 'Sent by the channel that was asked for.' },
  denied: { status: 'denied', reason: 'no_match', note: 'No data under this address.' },
} as const;

/** Fills an empty store with some months of made-up life, by the receiver's own doors. */
export async function fillWithExamples(options: {
  store: Store;
  policy: Policy;
  keys: Keys;
  now: number;
}): Promise<void> {
  const { store, policy, keys, now } = options;
  const clock = createManualClock(now - days * day);
  const receiver = createReceiver({ store, policy, keys, clock, log: () => undefined });
  const roll = createDice();
  const services = policy.services.filter(({ choice }) => choice === 'consent').map(({ id }) => id);

  async function send(method: string, path: string, body: object) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${keys.desk}` };
    const request = new Request(`http://localhost/receiver${path}`, { method, headers, body: JSON.stringify(body) });
    return (await receiver(request)).json() as Promise<{ reference: string }>;
  }

  function visit(): Promise<unknown> {
    const chance = roll();
    const { act, surface, granted: share } = choices.find((choice) => chance <= choice.share)!;
    const granted = services.filter(() => roll() < share);
    const refused = services.filter((id) => !granted.includes(id));
    const at = clock.now();
    const language = roll() < 0.7 ? 'de' : 'en';
    const event = {
      id: randomUUID(),
      at,
      act,
      surface,
      trigger: 'person',
      version: policy.version,
      language,
      granted,
      refused,
      reset: [],
      facts: [...granted, ...refused].map(() => ''),
      until: { granted: at + year, refused: at + year },
      gpc: false,
    };
    const who = { record: randomUUID(), subject: randomUUID(), policy: policy.id, version: policy.version };
    return send('POST', '/records', { ...who, language, events: [event] });
  }

  async function ask({ rights, name, ...rest }: (typeof requests)[number]): Promise<void> {
    const { reference } = await send('POST', '/requests', {
      id: randomUUID(),
      policy: policy.id,
      version: policy.version,
      rights,
      reply: { channel: 'email', address: `${name}@example.com` },
      language: 'en',
      ...('text' in rest ? { text: rest.text } : {}),
    });
    let from = 'open';
    for (const step of 'steps' in rest ? rest.steps : []) {
      await send('PATCH', `/desk/requests/${reference}`, { from, ...stepOf[step] });
      from = step;
    }
  }

  for (let passed = 0; passed <= days; passed++) {
    const isWeekend = [0, 6].includes(new Date(clock.now()).getUTCDay());
    const visitors = Math.round((isWeekend ? 3 : 11) * (0.7 + 0.6 * roll()) * (1 + passed / days));
    await Promise.all(Array.from({ length: visitors }, visit));
    for (const request of requests.filter(({ ago }) => ago === days - passed)) await ask(request);
    if (passed < days) clock.advance(day);
  }
}
