import { atom, type ReadableAtom } from 'nanostores';
import type { StoragePort } from '../ports/storage.ts';
import { parseObject } from './consent/stored.ts';

/** Where what was typed is kept until it is sent: over an error, a language switch and a reload. */
export type FormStorage = Pick<StoragePort, 'read' | 'write' | 'clear'>;

/** What a form holds: texts, and lists of texts. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** A form that keeps what was typed. */
export interface KeptForm<Values extends FormValues> {
  readonly $values: ReadableAtom<Values>;
  /** Changes fields, and keeps them. */
  edit(changed: Partial<Values>): void;
  /** Empties the form, here and in the storage. */
  reset(): void;
}

const isAlike = (value: unknown, model: string | readonly string[]): boolean =>
  typeof model === 'string'
    ? typeof value === 'string'
    : Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** What was typed before; fields of another kind than the empty ones are left out. */
function readValues<Values extends FormValues>(text: string | null | undefined, empty: Values): Values {
  const stored = (text && parseObject(text)) || {};
  const fields = Object.entries(empty).map(([name, model]) => [
    name,
    isAlike(stored[name], model) ? stored[name] : model,
  ]);
  return Object.fromEntries(fields) as Values;
}

/**
 * Creates a form with what was typed before.
 *
 * @param empty makes the values of an empty one, such as a fresh id
 * @param isValid whether what was kept can still be shown; if not, the form begins empty
 */
export function createKeptForm<Values extends FormValues>(
  storage: FormStorage,
  empty: () => Values,
  isValid: (values: Values) => boolean = () => true,
): KeptForm<Values> {
  const typed = readValues(storage.read(), empty());
  const $values = atom(isValid(typed) ? typed : empty());
  return {
    $values,
    edit(changed) {
      $values.set({ ...$values.get(), ...changed });
      storage.write(JSON.stringify($values.get()));
    },
    reset() {
      $values.set(empty());
      storage.clear();
    },
  };
}
