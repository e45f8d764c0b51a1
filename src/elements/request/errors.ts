import type { Words } from '../../i18n/words.ts';
import { longest, type FieldProblem } from '../../policy/rights/request.ts';
import type { RequestForm } from '../../stores/requests/form.ts';

/** The fields of a request that the form shows, each with what was typed and how much fits. */
const typed: Readonly<Record<string, (form: RequestForm) => readonly [string, number]>> = {
  rights: () => ['', 0],
  'reply.address': ({ address }) => [address, longest.address],
  'identifier.value': ({ identifier }) => [identifier, longest.identifier],
  text: ({ text }) => [text, longest.text],
};

const wanted: Readonly<Record<string, (words: Words, form: RequestForm) => string>> = {
  rights: ({ t }) => t('rights.error.rights'),
  'reply.address': ({ t }, { channel }) => t(channel === 'email' ? 'rights.error.email' : 'rights.error.postal'),
  'identifier.value': ({ t }, { finder }) => t(finder === 'email' ? 'rights.error.email' : 'rights.error.identifier'),
};

/** A problem in plain words; where we do not know the field, what the server allows. */
export function errorWords(words: Words, form: RequestForm, { field, code, allowed }: FieldProblem): string {
  const [value, most] = typed[field]?.(form) ?? ['', 0];
  if (code === 'too-long' && value.length > most) {
    return words.t('rights.error.long', { count: words.number(value.length), most: words.number(most) });
  }
  return wanted[field]?.(words, form) ?? words.t('rights.error.server', { allowed: allowed || code });
}

/** Whether the form shows a field, so that its problem stands beside it. */
export const isShown = (field: string): boolean => field in typed;
