import type { Center, Integration } from '../center.ts';
import { sha256 } from '../stores/consent/sha256.ts';
import { sealEvent } from '../stores/consent/chain.ts';
import type { Consent } from '../stores/consent/consent.ts';
import type { ConsentEvent } from '../stores/consent/record.ts';
import { prepareSending } from './record-sink.ts';

/** The hash of the text an event rests on; `false` where it cannot be made again: another language, another policy. */
async function textHash(center: Center, event: ConsentEvent): Promise<string | undefined | false> {
  // Loaded after the act: the choice itself waits for nothing.
  const { isAsking, shownText } = await import('../disclosure/shown-text.ts');
  const { surface, version, language, granted, refused } = event;
  if (!isAsking(surface)) return undefined;
  await Promise.all([center.completeWords('choices'), center.completePolicy()]);
  const policy = center.$policy.get();
  const words = center.$choiceWords.get();
  if (policy.status !== 'ready' || policy.lookup.policy.version !== version || words?.language !== language)
    return false;
  return sha256(shownText({ lookup: policy.lookup, words }, surface, [...granted, ...refused]));
}

async function seal(center: Center, event: ConsentEvent): Promise<void> {
  const text = await textHash(center, event);
  await prepareSending(center, center.$consent.get()?.record.events ?? []);
  const { events = [] } = center.$consent.get()?.record ?? {};
  const at = events.findIndex(({ id }) => id === event.id);
  // Forgotten meanwhile, or its text cannot be made again: it stays as it is.
  if (text === false || at < 0) return;
  const previous = events.slice(0, at).findLast(({ hash }) => hash !== undefined)?.hash;
  const sealed = await sealEvent({
    ...event,
    ...(text !== undefined && { text }),
    ...(previous !== undefined && { previous }),
  });
  if (sealed) center.seal([sealed]);
}

/**
 * Adds to each event of a record the hash of the text that was shown, and the hashes that chain it to the event before.
 * Computed after the act. Events of other tabs are left to them; what an earlier page could not finish is done at the
 * start. Without `crypto.subtle` (pages without a secure context) nothing is sealed, and the record says so.
 */
export const recordSeal: Integration = {
  name: 'record-seal',
  needs: 'index',
  connect(center) {
    let started = false;
    let stopped = false;
    let turn = Promise.resolve();

    function onConsent(consent: Consent | undefined): void {
      if (!consent || !globalThis.crypto?.subtle) return;
      const own = started ? (consent.event ? [consent.event] : []) : consent.record.events;
      started = true;
      for (const event of own.filter(({ hash }) => hash === undefined)) {
        turn = turn
          .then(() => (stopped ? undefined : seal(center, event)))
          .catch(() => {
            // The words or the code did not arrive: the event stays unsealed and the next page tries again.
          });
      }
    }

    const unsubscribe = center.$consent.subscribe(onConsent);
    return () => {
      stopped = true;
      unsubscribe();
    };
  },
};
