/** Plain words for the codes of a receiver. */
export const rights = {
  access: 'Access',
  rectification: 'Rectification',
  erasure: 'Erasure',
  restriction: 'Restriction',
  portability: 'Portability',
  objection: 'Objection',
  'marketing-objection': 'Objection to marketing',
  'human-review': 'Human review',
  withdrawal: 'Withdrawal',
};

export const articles = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21(1)',
  'marketing-objection': '21(2)',
  'human-review': '22(3)',
  withdrawal: '7(3)',
};

export const statuses = {
  open: 'Open',
  in_progress: 'In progress',
  fulfilled: 'Fulfilled',
  denied: 'Denied',
  revoked: 'Taken back',
  expired: 'Expired',
};

/** What may be said besides a status; the receiver checks the same. */
export const reasons = {
  in_progress: { need_user_verification: 'We need to know who it is' },
  denied: {
    suspected_fraud: 'It is not the person',
    insuf_verification: 'The person could not be recognised',
    no_match: 'We have nothing of this person',
    claim_not_covered: 'The right does not reach this far',
    outside_jurisdiction: 'The law does not apply here',
    too_many_requests: 'Excessive (Art. 12(5))',
    other: 'Another reason',
  },
};

export const identifiers = { email: 'E-mail', account: 'Account', order: 'Order', record: 'Consent record' };

export const outcomes = {
  granted: 'Agreed to all',
  mixed: 'Agreed to some',
  refused: 'Refused',
  withdrawn: 'Withdrawn or objected',
  other: 'Other',
};

export const acts = {
  'accept-all': 'Accept all',
  'refuse-all': 'Refuse all',
  save: 'Save choices',
  choose: 'Switch',
  withdraw: 'Withdraw',
  object: 'Object',
  merge: 'Merged',
  import: 'Imported',
  reconcile: 'Asked again after a change',
  forget: 'Forgotten',
};

export const reasonOf = (code) => Object.assign({}, ...Object.values(reasons))[code] ?? code;

const dateFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A calendar day, `YYYY-MM-DD`, in words. */
export const dayWords = (day) => dateFormat.format(new Date(`${day}T00:00:00Z`));

/** A moment in words, in the desk's own time zone. */
export const timeWords = (moment) => timeFormat.format(new Date(moment));

/** How far a day is from another, in words and in days. */
export function distance(day, today) {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  const count = `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`;
  if (days === 0) return { days, words: 'today' };
  return { days, words: days > 0 ? `in ${count}` : `${count} overdue` };
}
