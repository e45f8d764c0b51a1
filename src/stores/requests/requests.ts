import { atom, computed, type ReadableAtom } from 'nanostores';
import { encoded } from '../../policy/encoded.ts';
import type { PolicyLookup } from '../../policy/lookup.ts';
import { dayAt, dueDate } from '../../policy/rights/due-date.ts';
import { requestProblems, type FieldProblem, type RightsRequest } from '../../policy/rights/request.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Sender } from '../../ports/sender.ts';
import { createKeptForm, type FormStorage, type KeptForm } from '../kept-form.ts';
import { asObject, type OutboxItem } from '../outbox/item.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { answersOf, emptyForm, fieldOf, isForm, type RequestForm } from './form.ts';

/** What the requests store needs from outside. */
export interface RequestsContext {
  readonly lookup: PolicyLookup;
  readonly outbox: Outbox;
  readonly sender: Sender;
  readonly clock: Clock;
  readonly form: FormStorage;
  readonly language: () => string;
  /** A new random id (UUID version 4). */
  readonly randomId: () => string;
  /** The browser's record, which may identify a person who gives no name (Art. 11(2) GDPR). */
  readonly record: () => { readonly id: string; readonly subject: string } | undefined;
}

/** The rights desk's requests: one being written, and those that were sent. */
export interface RequestsStore extends Pick<KeptForm<RequestForm>, '$values' | 'edit'> {
  /** What is wrong with the form, by our own check or by the server's; empty while a person has not sent it. */
  readonly $problems: ReadableAtom<readonly FieldProblem[]>;
  /** What became of the request in the form: nothing while it is being written or corrected. */
  readonly $current: ReadableAtom<OutboxItem | undefined>;
  /** Every request from this browser, newest first. */
  readonly $requests: ReadableAtom<readonly OutboxItem[]>;
  /** Checks and sends the form. What was typed stays until the person begins another request. */
  send(): boolean;
  /** Begins another request. */
  begin(): void;
  /** Asks the server where a request stands. */
  refresh(id: string): Promise<void>;
  /** The last day for an answer if a request arrived now: ISO 8601, `YYYY-MM-DD`. */
  dueNow(): string;
  /** Ends what listens and waits. */
  stop(): void;
}

/** Creates the requests store of one policy. */
export function createRequestsStore(context: RequestsContext): RequestsStore {
  const { lookup, outbox, sender, clock, language, randomId, record } = context;
  const { id: policy, version, rights: ways } = lookup.policy;
  const form = createKeptForm(context.form, () => emptyForm(randomId()), isForm);
  const $own = atom<readonly FieldProblem[]>([]);
  /** Fields that were edited since the form was sent last: what was wrong with them may be mended. */
  const $edited = atom<ReadonlySet<string>>(new Set());
  const $inOutbox = computed([form.$values, outbox.$items], ({ id }, items) => items.find((item) => item.id === id));

  // What has gone out is not kept in the form any longer than in the outbox.
  const stop = $inOutbox.listen((item) => {
    const { id, address } = form.$values.get();
    if (address !== '' && (item?.state === 'sent' || item?.state === 'received')) form.edit(emptyForm(id));
  });

  return {
    $values: form.$values,
    edit(changed) {
      form.edit(changed);
      const fields = Object.keys(changed).map((name) => fieldOf[name as keyof RequestForm] ?? name);
      $edited.set(new Set([...$edited.get(), ...fields]));
    },
    $problems: computed([$own, $inOutbox, $edited], (own, item, edited) =>
      (own.length > 0 ? own : (item?.problems ?? [])).filter(({ field }) => !edited.has(field)),
    ),
    $current: computed($inOutbox, (item) => (item?.trouble === 'fields' ? undefined : item)),
    $requests: computed(outbox.$items, (items) => items.filter(({ kind }) => kind === 'request').toReversed()),
    send() {
      const values = form.$values.get();
      const known = record();
      const answers = answersOf(values, known?.id ?? '');
      // Where the reply's address finds the data as well, one wrong address is one problem.
      const problems = requestProblems(answers).filter(
        ({ field }) => values.finder !== 'reply' || field !== 'identifier.value',
      );
      $own.set(problems);
      $edited.set(new Set());
      if (problems.length > 0 || ways.endpoint === undefined) return false;
      const subject = values.finder === 'record' ? known?.subject : undefined;
      const request: RightsRequest = {
        id: values.id,
        policy,
        version,
        ...answers,
        language: language(),
        ...(subject === undefined ? {} : { subject }),
      };
      void outbox.add({
        id: values.id,
        kind: 'request',
        url: ways.endpoint,
        type: 'json',
        body: JSON.stringify(request),
        about: answers.rights,
      });
      return true;
    },
    begin() {
      $own.set([]);
      form.reset();
    },
    async refresh(id) {
      const reference = outbox.$items.get().find((item) => item.id === id)?.answer?.['reference'];
      if (ways.endpoint === undefined || typeof reference !== 'string') return;
      const reply = await sender.read(`${ways.endpoint}/${encoded(reference)}?key=${id}`);
      const answer = reply.kind === 'answered' && reply.status === 200 ? asObject(reply.body) : undefined;
      if (answer) await outbox.learn(id, answer);
    },
    dueNow: () => dueDate(dayAt(clock.now(), lookup.policy.controller.country), lookup.policy.supervisoryAuthority),
    stop,
  };
}
