import type { Words } from '../../i18n/words.ts';
import type { PolicyLookup } from '../../policy/lookup.ts';
import type { Right } from '../../policy/rights/rights.ts';
import type { OutboxItem } from '../../stores/outbox/item.ts';
import type { RequestForm } from '../../stores/requests/form.ts';

/** A text with its heading, for a mail, a printer or a file. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

interface LetterContext {
  readonly words: Words;
  readonly lookup: PolicyLookup;
}

const rightLine = ({ t }: Words, right: string): string => {
  const known = right as Right;
  return `- ${t(`rights.name.${known}`)} (${t(`rights.article.${known}`)})`;
};

function replyLines({ t }: Words, { channel, address }: RequestForm): readonly string[] {
  if (address.trim() === '') return [];
  if (channel === 'email') return [t('rights.letter.reply', { address: address.trim() }), ''];
  return [t('rights.letter.replyPost'), address.trim(), ''];
}

function identifierLines({ t }: Words, { finder, identifier }: RequestForm, record: string): readonly string[] {
  const value = finder === 'record' ? record : identifier.trim();
  if (finder === 'reply' || value === '') return [];
  return [t('rights.letter.identifier', { kind: t(`rights.form.find.${finder}`), value }), ''];
}

/** The request as a letter, with whatever has been filled in so far. */
export function requestLetter({ words, lookup }: LetterContext, form: RequestForm, record: string): Letter {
  const { t } = words;
  const { controller, rights } = lookup.policy;
  const lines = [
    rights.postal ?? `${controller.name}\n${controller.address}`,
    '',
    t('rights.letter.subject'),
    '',
    t('rights.letter.salutation'),
    '',
    ...(form.rights.length > 0
      ? [t('rights.letter.ask'), ...form.rights.map((right) => rightLine(words, right)), '']
      : []),
    ...(form.text.trim() ? [form.text.trim(), ''] : []),
    ...replyLines(words, form),
    ...identifierLines(words, form, record),
    t('rights.letter.month'),
    '',
    t('rights.letter.close'),
  ];
  return { subject: t('rights.letter.subject'), text: lines.join('\n') };
}

/** What a person keeps as proof that a request was received. */
export function confirmationOf({ words, lookup }: LetterContext, { id, about, answer }: OutboxItem): Letter {
  const { t } = words;
  const { controller } = lookup.policy;
  const { reference, receivedAt, dueAt } = answer ?? {};
  const lines = [
    t('rights.letter.confirmation'),
    '',
    `${t('rights.sent.reference')}: ${String(reference)}`,
    `${t('rights.sent.at')}: ${words.dateTime(Date.parse(String(receivedAt)))} (${String(receivedAt)})`,
    ...(typeof dueAt === 'string' ? [`${t('rights.sent.due')}: ${words.date(dueAt)} (${dueAt})`] : []),
    `${t('rights.letter.key')}: ${id}`,
    '',
    `${t('rights.sent.asked')}:`,
    ...about.map((right) => rightLine(words, right)),
    '',
    `${t('rights.ways.controller')}:`,
    controller.name,
    controller.address,
  ];
  return { subject: t('rights.letter.confirmation'), text: lines.join('\n') };
}
