import { suite, test } from 'node:test';
import { createGuardedStorage } from '../../src/ports/guarded-storage.ts';
import { createMemory, createMemoryStorage } from '../../src/ports/storage.ts';
import { createCookieStorage } from '../../src/stores/consent/cookie-storage.ts';
import { createCookies, createFakeJar } from './fake-jar.ts';
import { contract, type Place } from './storage-contract.ts';

/** Each kind of storage, fresh. */
const kinds: Readonly<Record<string, () => Place>> = {
  memory() {
    const memory = createMemory();
    const [port, other] = [createMemoryStorage(memory), createMemoryStorage(memory)];
    return {
      port,
      other,
      heard: async () => undefined,
      rest: () => [...memory.aside.values()],
      leave: () => undefined,
    };
  },
  'guarded storage'() {
    const place = kinds['memory']!();
    return { ...place, port: createGuardedStorage(place.port) };
  },
  'a cookie with the memory of each host beside it'() {
    const cookies = createCookies();
    const memories = [createMemory(), createMemory()];
    const [port, other] = memories.map((memory) =>
      createCookieStorage('shop', createFakeJar(cookies), createMemoryStorage(memory)),
    );
    const rest = (): readonly string[] => memories.flatMap(({ aside }) => [...aside.values()]);
    return { port: port!, other: other!, heard: async () => undefined, rest, leave: () => undefined };
  },
};

for (const [kind, create] of Object.entries(kinds))
  suite(kind, () => {
    for (const [sentence, prove] of Object.entries(contract)) test(sentence, () => prove(create()));
  });
