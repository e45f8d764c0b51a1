import { atom, computed, type ReadableAtom } from 'nanostores';
import type { PolicyLookup } from '../../policy/lookup.ts';
import { emailProblem, tidyEmail } from '../../policy/rights/email.ts';
import type { FieldProblem } from '../../policy/rights/request.ts';
import { createKeptForm, type FormStorage, type KeptForm } from '../kept-form.ts';
import { isPending, type OutboxItem } from '../outbox/item.ts';
import type { Outbox, OutboxMessage } from '../outbox/outbox.ts';
import type { MailLink } from './link.ts';
import { topicsOf, type Topic } from './topics.ts';

/** What the newsletter store needs from outside. */
export interface NewsletterContext {
  readonly lookup: PolicyLookup;
  readonly outbox: Outbox;
  readonly form: FormStorage;
  /** The language that the person reads now (BCP 47). */
  readonly language: () => string;
  /** A new random id (UUID version 4). */
  readonly randomId: () => string;
}

/** What a person types at the newsletter desk: an address, and nothing else. */
type NewsletterForm = { readonly email: string; readonly postal: string };

/** The newsletter desk: where each newsletter stands, and the ways to change it. */
export interface NewsletterStore extends Pick<KeptForm<NewsletterForm>, '$values' | 'edit'> {
  readonly $topics: ReadableAtom<readonly Topic[]>;
  /** The link that led here. */
  readonly $link: ReadableAtom<MailLink | undefined>;
  /** What became of leaving by the link. */
  readonly $byLink: ReadableAtom<OutboxItem | undefined>;
  /** The last objection to direct marketing. */
  readonly $objection: ReadableAtom<OutboxItem | undefined>;
  /** What keeps the last act from being sent; a person mends it and acts again. */
  readonly $problems: ReadableAtom<readonly FieldProblem[]>;
  /** Takes up a mail's link. */
  follow(link: MailLink): void;
  /** Leaves what the link is for: RFC 8058, by POST alone. Answers whether something is on its way. */
  leaveByLink(): boolean;
  /** Leaves the newsletters named that have an endpoint, or all of them: without sign-in, reason or question. */
  leave(list: string | 'all'): boolean;
  /** Asks for a newsletter (again). The other end asks back by mail before anything is sent. */
  join(list: string): boolean;
  /** Objects to all direct marketing, by mail and by post: Art. 21(2) GDPR. */
  object(): boolean;
}

const oneClick = 'List-Unsubscribe=One-Click';

const originOf = (url: string): string => /^https:\/\/[^/]+/i.exec(url)?.[0].toLowerCase() ?? '';

/** Creates the newsletter store of one policy. */
export function createNewsletterStore(context: NewsletterContext): NewsletterStore {
  const { lookup, outbox, language, randomId } = context;
  const { newsletters, rights } = lookup.policy;
  const form = createKeptForm<NewsletterForm>(context.form, () => ({ email: '', postal: '' }));
  const $link = atom<MailLink | undefined>(undefined);
  const $problems = atom<readonly FieldProblem[]>([]);

  /** The address that was typed; nothing where nothing can be sent to it, and the problem is told. */
  function checkedEmail(): string | undefined {
    const email = tidyEmail(form.$values.get().email);
    const allowed = emailProblem(email);
    $problems.set(allowed ? [{ field: 'email', code: email === '' ? 'missing' : 'bad-format', allowed }] : []);
    return allowed ? undefined : email;
  }

  /** Who is meant: the link's holder, else whoever reads the mail at an address. */
  function identify(): { readonly token: string } | { readonly email: string } | undefined {
    const link = $link.get();
    if (link) return { token: link.token };
    const email = checkedEmail();
    return email === undefined ? undefined : { email };
  }

  /** Sends a message unless the same one is on its way, as after a double click. */
  function send(message: Omit<OutboxMessage, 'id'>): boolean {
    const isSame = (item: OutboxItem): boolean =>
      isPending(item) && item.url === message.url && item.body.replace(item.id, '') === message.body;
    if (outbox.$items.get().some(isSame)) return true;
    const id = randomId();
    // A form has no such place: its token says what it is for.
    const body = message.body.replace('{"id":""', `{"id":"${id}"`);
    void outbox.add({ ...message, id, body });
    return true;
  }

  const json = (body: object): Pick<OutboxMessage, 'type' | 'body'> => ({
    type: 'json',
    body: JSON.stringify({ id: '', ...body }),
  });

  // Letters and calls go to no mail address: they end by an objection.
  const leavable = newsletters.flatMap(({ id, channel, unsubscribe: { endpoint } }) =>
    endpoint && channel === 'email' ? [{ id, endpoint }] : [],
  );

  return {
    $values: form.$values,
    edit(changed) {
      form.edit(changed);
      $problems.set($problems.get().filter(({ field }) => !(field in changed)));
    },
    $topics: computed(outbox.$items, (items) => topicsOf(newsletters, items)),
    $link,
    $byLink: computed(outbox.$items, (items) =>
      items.findLast(({ kind, type }) => kind === 'unsubscribe' && type === 'form'),
    ),
    $objection: computed(outbox.$items, (items) => items.findLast(({ kind }) => kind === 'objection')),
    $problems,
    follow({ token, list }) {
      $link.set(list !== undefined && leavable.some(({ id }) => id === list) ? { token, list } : { token });
    },
    leaveByLink() {
      const link = $link.get();
      const target = leavable.find(({ id }) => link?.list === undefined || id === link.list);
      if (!link || !target) return false;
      const about = link.list === undefined ? [] : [link.list];
      const url = `${target.endpoint}/${link.token}`;
      return send({ kind: 'unsubscribe', url, about, type: 'form', body: oneClick });
    },
    leave(list) {
      const targets = leavable.filter(({ id }) => list === 'all' || id === list);
      const who = targets.length > 0 ? identify() : undefined;
      if (!who) return false;
      // "all" is every list of a server, so it is told once to each.
      const servers = new Set(targets.map(({ endpoint }) => originOf(endpoint)));
      return [...servers].every((server) => {
        const own = targets.filter(({ endpoint }) => originOf(endpoint) === server);
        const about = own.map(({ id }) => id);
        return send({ kind: 'unsubscribe', url: own[0]!.endpoint, about, ...json({ list, ...who }) });
      });
    },
    join(list) {
      const url = newsletters.find(({ id }) => id === list)?.subscribe?.endpoint;
      const email = url && checkedEmail();
      if (!url || !email) return false;
      return send({ kind: 'subscribe', url, about: [list], ...json({ list, email, language: language() }) });
    },
    object() {
      const url = rights.marketingObjection?.endpoint;
      const postal = form.$values.get().postal.trim();
      const byPostAlone = postal !== '' && form.$values.get().email.trim() === '';
      const email = byPostAlone ? '' : checkedEmail();
      if (!url || email === undefined) return false;
      const addresses = { ...(email ? { email } : {}), ...(postal ? { postal } : {}) };
      return send({ kind: 'objection', url, about: [], ...json(addresses) });
    },
  };
}
