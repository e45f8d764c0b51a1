import type { InferOutput } from 'valibot';
import { hex, verifyChain, type StoredRecord } from './chain.ts';
import type { exportSchema, recordViewSchema } from './schemas/records.ts';
import type { changeViewSchema, requestStatusSchema, requestViewSchema } from './schemas/requests.ts';
import type { Context } from './context.ts';
import { yearsKept } from './retention.ts';
import type { RequestChange, StoredRequest } from './stores/requests.ts';

/** A moment in ISO 8601, UTC. */
export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** A field that is there only if it has a value. */
const optional = <Key extends string>(key: Key, value: string | null): { [Name in Key]?: string } =>
  (value === null ? {} : { [key]: value }) as { [Name in Key]?: string };

/** A record as it is given out. */
function recordView(record: StoredRecord): InferOutput<typeof recordViewSchema> {
  return {
    record: record.id,
    policy: record.policy,
    chain: verifyChain(record),
    events: record.events.map(({ position, received, hash, body }) => ({
      position,
      receivedAt: iso(received),
      hash: hex(hash),
      event: JSON.parse(body) as { id: string },
    })),
  };
}

/** Where a request stands, for its sender. */
export function requestStatusView(request: StoredRequest): InferOutput<typeof requestStatusSchema> {
  const { reference, status, reason, received, due, extended } = request;
  return { reference, status, ...optional('reason', reason), receivedAt: iso(received), dueAt: due, extended };
}

/** A whole request, for its subject and for the desk. */
export function requestView(request: StoredRequest): InferOutput<typeof requestViewSchema> {
  const { policy, version, language, rights, channel, address, identifierKind: kind, identifierValue: value } = request;
  return {
    ...requestStatusView(request),
    policy,
    version,
    language,
    rights: [...rights],
    reply: { channel, address },
    ...(kind === null || value === null ? {} : { identifier: { kind, value } }),
    ...optional('text', request.text),
    ...optional('subject', request.subject),
    ...optional('closedAt', request.closed === null ? null : iso(request.closed)),
  };
}

/** One step of a request. */
export function changeView({ at, status, reason, note, due }: RequestChange): InferOutput<typeof changeViewSchema> {
  return { at: iso(at), status, ...optional('reason', reason), ...optional('note', note), ...optional('dueAt', due) };
}

/** Everything that is kept under a subject: Art. 15, 20 GDPR. */
export async function exportOf(
  { store, policy: { controller } }: Context,
  subject: string,
  now: number,
): Promise<InferOutput<typeof exportSchema>> {
  const [records, requests] = await Promise.all([store.records.ofSubject(subject), store.requests.ofSubject(subject)]);
  const { name, address, country } = controller;
  return {
    subject,
    exportedAt: iso(now),
    controller: { name, address, country },
    retention: `Until the end of year ${yearsKept} after the year in which the last consent of the record ends.`,
    records: records.map(recordView),
    requests: requests.map(requestView),
  };
}
