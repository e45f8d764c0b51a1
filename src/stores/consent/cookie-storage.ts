import { createGuardedStorage } from '../../ports/guarded-storage.ts';
import type { CookieJar } from '../../ports/cookie-jar.ts';
import type { StoragePort } from '../../ports/storage.ts';
import { mergeRecords } from './merge.ts';
import { bare } from './replay.ts';
import { readRecord, writeRecord, type ConsentRecord } from './record.ts';
import { parseObject, storedVersion } from './stored.ts';

const isRecord = (record: ConsentRecord | undefined): record is ConsentRecord => record !== undefined;

/** Whether a text carries one of the notes below. */
const says = (text: string | null | undefined, note: 'elsewhere' | 'forgotten' | 'alone'): boolean =>
  text != null && parseObject(text)?.[note] === 1;

/**
 * Keeps the answers in a first-party cookie, which all sub-domains share, and the whole record with its history in a larger
 * storage of the host. A cookie takes about fifty answers; for more it says that they lie in the larger storage, and each
 * host asks for itself. Where no cookie can be kept the larger storage stands alone.
 */
export function createCookieStorage(policyId: string, jar: CookieJar, larger: StoragePort): StoragePort {
  /** Not readable as a record, so that the gate looks into the larger storage alone. */
  const elsewhere = JSON.stringify({ v: storedVersion, policy: policyId, elsewhere: 1 });
  /** Readable as a record without answers, which names nobody: the gate stays shut, and no host brings the answers back. */
  const nobody = { record: '', subject: '', version: '', state: [] };
  const forgotten = JSON.stringify({ v: storedVersion, policy: policyId, ...nobody, forgotten: 1 });

  /** The history of the larger storage, if it is of the same record. */
  function withHistory(record: ConsentRecord): ConsentRecord {
    const text = larger.read();
    const whole = text == null ? undefined : readRecord(text, policyId);
    return whole?.id === record.id ? { ...mergeRecords(record, whole), decisions: record.decisions } : record;
  }

  function readAlone(): string | null | undefined {
    const text = larger.read();
    const record = says(text, 'alone') && text != null ? readRecord(text, policyId) : undefined;
    return record ? writeRecord(record, policyId) : text === undefined ? undefined : null;
  }

  let refreshed = false;

  /** Safari keeps a cookie that a script has set for seven days: who comes back sooner is not asked again (F20). */
  function refresh(cookies: readonly string[]): void {
    if (refreshed) return;
    refreshed = true;
    const [only, ...others] = cookies;
    if (only !== undefined && others.length === 0) jar.write(only);
  }

  function read(): string | null | undefined {
    const cookies = jar.readAll();
    if (cookies.length === 0) return readAlone();
    refresh(cookies);
    if (cookies.some((text) => says(text, 'elsewhere'))) return larger.read();
    const answers = cookies.filter((text) => !says(text, 'forgotten'));
    if (answers.length === 0) {
      // Forgotten on another host: what lies here goes too.
      if (larger.read() !== null) larger.clear();
      return null;
    }
    const [first, ...others] = answers.map((text) => readRecord(text, policyId)).filter(isRecord);
    // Nothing readable: the store puts the text aside. Of two cookies of one name each may have the newer answers.
    return first ? writeRecord(withHistory(others.reduce(mergeRecords, first)), policyId) : answers[0];
  }

  function write(text: string): boolean {
    const record = readRecord(text, policyId);
    if (!record) return false;
    const kept = larger.write(text);
    if (jar.write(writeRecord(bare(record), policyId))) return true;
    if (!kept) return false;
    return jar.write(elsewhere) || larger.write(JSON.stringify({ ...parseObject(text), alone: 1 }));
  }

  return createGuardedStorage({
    read,
    write,
    clear() {
      const cleared = larger.clear();
      return (jar.write(forgotten) || jar.clear()) && cleared;
    },
    setAside: larger.setAside,
    watch(changed) {
      const ends = [jar.watch(changed), larger.watch(changed)];
      return () => ends.forEach((end) => end());
    },
  });
}
