/**
 * The rights of a person, as a request names them, each with its article of the GDPR. `withdrawal` and
 * `marketing-objection` are absolute: they take effect at once and no reason may be asked (Art. 7(3), 21(2)-(3)).
 */
export const articleOfRight = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21(1)',
  'marketing-objection': '21(2)',
  'human-review': '22(3)',
  withdrawal: '7(3)',
  complaint: '77',
} as const;

/** A right, as a request names it. */
export type Right = keyof typeof articleOfRight;

/** Every right, in the order in which people are shown them. */
export const rights = Object.keys(articleOfRight) as readonly Right[];

/** What can be asked of the controller. A complaint goes to an authority instead. */
export const requestableRights: readonly Right[] = rights.filter((right) => right !== 'complaint');
