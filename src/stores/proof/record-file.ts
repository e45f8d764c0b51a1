import { readRecord, type ConsentRecord } from '../consent/record.ts';
import { parseObject } from '../consent/stored.ts';
import type { ProofRecord } from './proof-record.ts';

/** The largest file that is read, in characters. */
const longestFile = 5_000_000;

/** The text of a file that a person takes along: the whole proof, and the record in it for another device. */
export const writeRecordFile = (proof: ProofRecord): string => `${JSON.stringify(proof, undefined, 2)}\n`;

/**
 * Reads such a file on another device. Nothing for anything else: another site's record, another kind of file, a damaged
 * one. Only the stored record in it counts; it is validated as if it came from the browser's own storage.
 */
export function readRecordFile(text: string, policyId: string): ConsentRecord | undefined {
  const file = text.length > longestFile ? undefined : parseObject(text);
  const stored = file?.['stored'];
  return stored === undefined ? undefined : readRecord(JSON.stringify(stored), policyId);
}
