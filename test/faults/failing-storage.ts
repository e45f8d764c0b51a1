import { createMemoryStorage, type Memory, type StoragePort } from '../../src/ports/storage.ts';

/** What is wrong with a storage at the moment. */
export interface Faults {
  /** It does not answer, as with blocked cookies or in a sandboxed frame. */
  blocked?: boolean;
  /** Every call throws. */
  throwing?: boolean;
  /** In characters: a longer text does not fit. */
  quota?: number;
  /** It says that it kept a text and has not. */
  forgetful?: boolean;
}

/** A storage whose faults can be switched on and off. */
export function createFailingStorage(memory: Memory, faults: Faults): StoragePort {
  const port = createMemoryStorage(memory);
  const check = (): void => {
    if (faults.throwing) throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  return {
    read() {
      check();
      return faults.blocked ? undefined : port.read();
    },
    write(text) {
      check();
      if (faults.blocked || text.length > (faults.quota ?? Infinity)) return false;
      return faults.forgetful ? true : port.write(text);
    },
    clear() {
      check();
      return faults.blocked ? false : port.clear();
    },
    setAside(text, why) {
      check();
      if (!faults.blocked && text.length <= (faults.quota ?? Infinity)) port.setAside(text, why);
    },
    watch: port.watch,
  };
}
