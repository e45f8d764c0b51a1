import type { Center, Integration } from '../center.ts';
import type { ConsentEvent, ConsentRecord } from '../stores/consent/record.ts';

const isSealed = ({ hash }: ConsentEvent): boolean => hash !== undefined;

/** A record proves something once anything was granted; a mere refusal needs no proof and stays in the browser. */
const proves = (events: readonly ConsentEvent[]): boolean => events.some(({ granted }) => granted.length > 0);

/** Where the records of a center go; nothing before its policy has come, or where the policy names no receiver. */
function endpointOf(center: Center): string | undefined {
  const policy = center.$policy.get();
  return policy.status === 'ready' ? policy.lookup.policy.consent?.record?.endpoint : undefined;
}

/**
 * Opens the outbox for what will be sent of these events. An event is sealed only then: a page that is left in between would
 * leave it sealed, and the next one would take it for sent.
 */
export async function prepareSending(center: Center, events: readonly ConsentEvent[]): Promise<void> {
  if (!proves(events)) return;
  await center.completePolicy();
  if (endpointOf(center) !== undefined) await center.openDesks();
}

/**
 * Sends the events of a record to the controller's receiver (`consent.record.endpoint` of the policy), so that consent can
 * be demonstrated: Art. 7(1) GDPR. Each event once, when it is sealed, through the outbox: it waits for a connection and
 * survives a reload. Nothing is sent before a first grant; then what led to it goes along, so that the chain is whole.
 */
export const recordSink: Integration = {
  name: 'record-sink',
  needs: 'index',
  connect(center: Center) {
    let known: Set<string> | undefined;

    async function send(endpoint: string, policy: string, record: ConsentRecord, events: readonly ConsentEvent[]) {
      const last = events.at(-1);
      if (!center.$desks.get()) await center.openDesks();
      const outbox = center.$desks.get()?.outbox;
      if (!last || !outbox) return;
      const { id, subject, version } = record;
      const body = JSON.stringify({ record: id, subject, policy, version, language: last.language, events });
      await outbox.add({ id: last.id, kind: 'record', url: endpoint, type: 'json', body, about: [] });
    }

    return center.$consent.subscribe((consent) => {
      const state = center.$policy.get();
      if (!consent || state.status === 'failed') return;
      const { record } = consent;
      const sealed = record.events.filter(isSealed);
      // What an earlier page has sealed it has sent, if it had anything to prove.
      known ??= new Set(proves(sealed) ? sealed.map(({ id }) => id) : []);
      const fresh = sealed.filter(({ id }) => !known?.has(id));
      if (state.status !== 'ready' || fresh.length === 0 || !proves(sealed)) return;
      const endpoint = endpointOf(center);
      if (endpoint === undefined) return;
      for (const event of fresh) known.add(event.id);
      void send(endpoint, state.lookup.policy.id, record, fresh);
    });
  },
};
