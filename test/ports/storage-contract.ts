import type { StoragePort } from '../../src/ports/storage.ts';
import { writeRecord, type ConsentRecord } from '../../src/stores/consent/record.ts';

/** A place where ports of one kind keep their text, as seen by one tab and by another. */
export interface Place {
  readonly port: StoragePort;
  /** Another tab's port on the same place. */
  readonly other: StoragePort;
  /** Settles when the other tab's change has had its time to arrive. */
  heard(): Promise<unknown>;
  /** Everything that is left there, for the eye. */
  rest(): readonly string[];
  leave(): void;
}

const record = (subject: string): ConsentRecord => ({
  id: 'r',
  subject,
  version: '1',
  decisions: new Map([['video', { granted: true, at: 1, until: 2, facts: 'f' }]]),
  events: [],
});

/** Texts as the store writes them: a port for cookies reads them. */
export const textOf = (subject: string): string => writeRecord(record(subject), 'shop');

function same(actual: unknown, expected: unknown): void {
  const [one, other] = [actual, expected].map((value) => JSON.stringify(value) ?? 'undefined');
  if (one !== other) throw new Error(`${one} instead of ${other}`);
}

/** What every storage keeps to, as sentences and their proofs. */
export const contract: Readonly<Record<string, (place: Place) => Promise<void> | void>> = {
  'is empty at first': ({ port }) => same(port.read(), null),

  'gives back what it was given': ({ port }) => {
    same(port.write(textOf('a')), true);
    same(port.read(), textOf('a'));
  },

  'keeps the last text in place of the one before': ({ port }) => {
    port.write(textOf('a'));
    same(port.write(textOf('b')), true);
    same(port.read(), textOf('b'));
  },

  'shows another tab what was written': ({ port, other }) => {
    port.write(textOf('a'));
    same(other.read(), textOf('a'));
  },

  'forgets, for every tab': ({ port, other }) => {
    port.write(textOf('a'));
    same(port.clear(), true);
    same([port.read(), other.read()], [null, null]);
  },

  'forgets what was put aside as well': ({ port, rest }) => {
    port.setAside('the damaged text', 'damaged');
    port.setAside('the newer text', 'newer');
    same(
      rest().some((text) => text.includes('the damaged text')),
      true,
    );
    same(
      rest().some((text) => text.includes('the newer text')),
      true,
    );
    port.clear();
    same(
      rest().some((text) => text.includes('text')),
      false,
    );
  },

  'can be cleared when it is empty, and written to after that': ({ port }) => {
    same(port.clear(), true);
    same(port.write(textOf('a')), true);
    same(port.read(), textOf('a'));
  },

  'calls back when another tab writes, and not when it is told to stop': async ({ port, other, heard }) => {
    let calls = 0;
    const stop = port.watch(() => calls++);
    other.write(textOf('a'));
    await heard();
    same(calls > 0, true);
    stop();
    const before = calls;
    other.write(textOf('b'));
    await heard();
    same(calls, before);
  },

  'calls back when another tab forgets': async ({ port, other, heard }) => {
    port.write(textOf('a'));
    let found: string | null | undefined = 'not called';
    const stop = port.watch(() => (found = port.read()));
    other.clear();
    await heard();
    stop();
    same(found, null);
  },
};
