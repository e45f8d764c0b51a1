import type { FieldProblem } from '../../policy/rights/request.ts';
import type { Reply } from '../../ports/sender.ts';
import { asObject, readProblems, type ItemKind, type ItemTrouble, type OutboxItem } from './item.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/**
 * What an answer must say to confirm that something was done. A page that answers 200 to everything confirms nothing:
 * then it is "sent".
 */
const confirms: Readonly<Record<ItemKind, (body: Readonly<Record<string, unknown>>) => boolean>> = {
  request: ({ reference, receivedAt }) => isText(reference) && isText(receivedAt),
  unsubscribe: ({ status }) => status === 'unsubscribed',
  subscribe: ({ status }) => status === 'confirmation-sent',
  objection: ({ status }) => status === 'objected',
  record: () => true,
};

/** Answers that mean "later": RFC 9110 and RFC 6585. */
const later = new Set([408, 425, 429]);

/** What a refusal means. A server answers alike for known and unknown addresses: what it refuses is a link's token. */
function refusalOf({ kind }: OutboxItem, status: number, problems: readonly FieldProblem[]): ItemTrouble {
  if (status < 400) return 'redirected';
  if (kind === 'unsubscribe' && !problems.some(({ field }) => field === 'email')) return 'expired';
  return problems.length > 0 ? 'fields' : 'refused';
}

const shortestWait = 2_000;
const longestWait = 3_600_000;
const longestAsked = 86_400_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubled each time and drawn from between half and the whole
 * of it, so that a server that comes back is not met by everyone at once. What the server asks for counts if it is longer.
 */
export function backOff(attempts: number, random: number, asked = 0): number {
  const most = Math.min(longestWait, shortestWait * 2 ** Math.max(0, attempts - 1));
  return Math.max(Math.round(most / 2 + (most / 2) * random), Math.min(asked, longestAsked));
}

/** The item after a reply. @param random from 0 up to 1 */
export function outcomeOf(item: OutboxItem, reply: Reply, now: number, random: number): OutboxItem {
  const attempts = item.attempts + 1;
  const clean = { ...item };
  delete clean.trouble;
  delete clean.problems;
  const wait = (trouble: ItemTrouble, asked?: number): OutboxItem => ({
    ...clean,
    state: 'waiting',
    attempts,
    trouble,
    next: now + backOff(attempts, random, asked),
  });
  const settle = (state: 'sent' | 'received', answer?: Readonly<Record<string, unknown>>): OutboxItem => ({
    ...clean,
    state,
    attempts,
    body: '',
    settled: now,
    ...(answer ? { answer } : {}),
  });
  if (reply.kind === 'lost') return wait(reply.reason);
  if (reply.kind === 'unreadable') return settle('sent');
  const { status, body } = reply;
  if (later.has(status) || status >= 500) return wait('busy', reply.retryAfter);
  if (status >= 300) {
    const problems = readProblems(body);
    const trouble = refusalOf(item, status, problems);
    return { ...clean, state: 'failed', attempts, trouble, problems, settled: now };
  }
  const answer = asObject(body);
  if (item.kind === 'record') return settle('received');
  return answer && confirms[item.kind](answer) ? settle('received', answer) : settle('sent');
}
