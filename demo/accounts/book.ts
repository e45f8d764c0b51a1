import { mergeRecords } from '../../src/stores/consent/merge.ts';
import { readRecord, writeRecord } from '../../src/stores/consent/record.ts';
import type { Account, AccountData, Choice, Portal, Remainder } from './types.ts';

interface Entry<Data> {
  account: Account<Data>;
  /** The record of the person's privacy choices, as the privacy center writes it. */
  choices: string | null;
}

/** The accounts of one portal, kept as long as the demo runs. */
export interface Book<Data> {
  people(): readonly Choice[];
  read(id: string): Account<Data> | undefined;
  change(id: string, change: { readonly person?: object; readonly data?: object }): Account<Data> | undefined;
  readChoices(id: string): string | null;
  /** Joins the choices with those that are there, so that two devices that are open at once lose nothing. */
  saveChoices(id: string, text: string): boolean;
  remove(id: string, now: number): Remainder | undefined;
  restore(id: string): void;
}

/** Takes over the fields that are there already; others are dropped. */
function withKnown<T extends object>(present: T, change: object = {}): T {
  return {
    ...present,
    ...Object.fromEntries(Object.entries(change).filter(([key]) => key !== 'id' && key in present)),
  };
}

/** How each portal finds the vouchers of an account. */
const vouchersOf: { readonly [Name in Portal]: (data: AccountData[Name]) => readonly string[] } = {
  customers: ({ orders }) => orders.filter(({ paidBy }) => paidBy).map(({ id }) => id),
  suppliers: ({ payouts }) => payouts.map(({ invoice }) => invoice),
};

/** Creates the accounts of a portal. @param policyId whose choices are kept */
export function createBook<Name extends Portal>(
  portal: Name,
  policyId: string,
  seed: readonly Account<AccountData[Name]>[],
): Book<AccountData[Name]> {
  const entries = new Map<string, Entry<AccountData[Name]>>();
  const fill = (account: Account<AccountData[Name]>): unknown =>
    entries.set(account.person.id, { account, choices: null });
  seed.forEach(fill);

  return {
    people: () =>
      seed.map(({ person: { id, name, company, role } }) => ({ id, name, company, role, deleted: !entries.has(id) })),
    read: (id) => entries.get(id)?.account,
    change(id, { person, data }) {
      const entry = entries.get(id);
      if (!entry) return undefined;
      const { account } = entry;
      entry.account = { person: withKnown(account.person, person), data: withKnown(account.data, data) };
      return entry.account;
    },
    readChoices: (id) => entries.get(id)?.choices ?? null,
    saveChoices(id, text) {
      const entry = entries.get(id);
      const record = readRecord(text, policyId);
      if (!entry || !record) return false;
      const present = entry.choices === null ? undefined : readRecord(entry.choices, policyId);
      entry.choices = writeRecord(present ? mergeRecords(present, record) : record, policyId);
      return true;
    },
    remove(id, now) {
      const entry = entries.get(id);
      if (!entry) return undefined;
      entries.delete(id);
      return { deletedAt: new Date(now).toISOString(), vouchers: vouchersOf[portal](entry.account.data) };
    },
    restore(id) {
      const account = seed.find(({ person }) => person.id === id);
      if (account && !entries.has(id)) fill(account);
    },
  };
}
