import { tidyEmail } from '../../policy/rights/email.ts';
import {
  identifierKinds,
  replyChannels,
  type IdentifierKind,
  type ReplyChannel,
  type RequestAnswers,
  type RequestField,
} from '../../policy/rights/request.ts';
import { requestableRights, type Right } from '../../policy/rights/rights.ts';

/** By what the data is found: the address of the reply, or something else. */
export type Finder = 'reply' | IdentifierKind;

/** What a person fills in. `id` becomes the request's idempotency key. */
export type RequestForm = {
  readonly id: string;
  readonly rights: readonly Right[];
  readonly channel: ReplyChannel;
  readonly address: string;
  readonly finder: Finder;
  readonly identifier: string;
  readonly text: string;
};

/** A form in which nothing has been filled in. */
export const emptyForm = (id: string): RequestForm => ({
  id,
  rights: [],
  channel: 'email',
  address: '',
  finder: 'reply',
  identifier: '',
  text: '',
});

/** Whether what was kept of a form can still be shown. */
export const isForm = ({ rights, channel, finder }: RequestForm): boolean =>
  rights.every((right) => requestableRights.includes(right)) &&
  replyChannels.includes(channel) &&
  (finder === 'reply' || identifierKinds.includes(finder));

/** The field of a request that a field of the form stands for. */
export const fieldOf: Partial<Record<keyof RequestForm, RequestField>> = {
  channel: 'reply.address',
  address: 'reply.address',
  finder: 'identifier.value',
  identifier: 'identifier.value',
};

/** What a form amounts to. */
export function answersOf(form: RequestForm, recordId: string): RequestAnswers {
  const byMail = form.channel === 'email';
  const address = byMail ? tidyEmail(form.address) : form.address.trim();
  const values: Readonly<Record<Finder, string>> = {
    reply: address,
    email: tidyEmail(form.identifier),
    account: form.identifier.trim(),
    order: form.identifier.trim(),
    record: recordId,
  };
  // A letter's address does not find data kept under a mail address: there another identifier is asked for.
  const kind = form.finder === 'reply' ? 'email' : form.finder;
  const text = form.text.trim();
  return {
    rights: form.rights,
    reply: { channel: form.channel, address },
    ...(form.finder === 'reply' && !byMail ? {} : { identifier: { kind, value: values[form.finder] } }),
    ...(text === '' ? {} : { text }),
  };
}
