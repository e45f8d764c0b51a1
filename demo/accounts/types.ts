/** What the two portals keep about their people, as the account service gives it out. All of it is made up. */

/** A text in the two languages of the portals. */
interface Localized {
  readonly de: string;
  readonly en: string;
}

export type Language = keyof Localized;

/** Somebody with an account. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Localized;
  readonly company: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly vatId: string;
  /** The language of the portal for this person. */
  readonly language: Language;
}

/** The drawings that the portals can draw. */
export type DrawingName = 'flange' | 'housing' | 'bracket' | 'shaft' | 'panel' | 'finger';

export const methods = ['milling', 'turning', 'sheet', 'printing'] as const;
export type Method = (typeof methods)[number];

/** A part that is made to a drawing. */
export interface Part {
  readonly number: string;
  readonly revision: string;
  readonly name: Localized;
  readonly drawing: DrawingName;
  readonly method: Method;
  readonly material: string;
}

/** Days are ISO 8601 calendar dates; amounts are in euro cents without VAT. */
export interface Price {
  readonly quantity: number;
  readonly each: number;
  readonly workingDays: number;
}

export interface Quote {
  readonly id: string;
  readonly part: Part;
  readonly status: 'checking' | 'ready' | 'ordered';
  readonly askedOn: string;
  readonly validUntil?: string;
  readonly prices: readonly Price[];
  readonly note?: string;
}

/** The way of an order, from the first step to the last. */
export const stages = ['ordered', 'checked', 'production', 'inspection', 'shipped', 'delivered'] as const;
type Stage = (typeof stages)[number];

export const payments = ['invoice', 'transfer', 'card'] as const;
export type Payment = (typeof payments)[number];

export interface Order {
  readonly id: string;
  readonly part: Part;
  readonly quantity: number;
  readonly net: number;
  readonly orderedOn: string;
  readonly dueOn: string;
  readonly stage: Stage;
  /** How it was paid; nothing while it is open. */
  readonly paidBy?: Payment;
}

/** What a customer's account holds. */
export interface CustomerData {
  readonly quotes: readonly Quote[];
  readonly orders: readonly Order[];
}

/** A job offered to a supplier, or taken on. */
export interface Job {
  readonly id: string;
  readonly part: Part;
  readonly quantity: number;
  readonly net: number;
  readonly dueOn: string;
  readonly status: 'offered' | 'running' | 'done' | 'declined';
  /** The drawing is shown only after the agreement to confidentiality. */
  readonly confidential: boolean;
  readonly note?: Localized;
}

export interface Call {
  readonly id: string;
  readonly with: string;
  readonly about: Localized;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly minutes: number;
  readonly phone: string;
  readonly pin: string;
}

export interface Payout {
  readonly invoice: string;
  readonly job: string;
  readonly net: number;
  readonly on: string;
  readonly status: 'planned' | 'paid';
}

/** What a supplier can do: ids of the portal's lists. */
export type CompetenceGroup = 'industries' | 'materials' | 'certificates' | 'quality' | 'languages' | 'methods';
export type Competences = Readonly<Record<CompetenceGroup, readonly string[]>>;

/** What a supplier's account holds. */
export interface SupplierData {
  readonly jobs: readonly Job[];
  readonly competences: Competences;
  /** When and by whom the agreement to confidentiality was signed. */
  readonly nda: { readonly signedOn: string; readonly by: string } | null;
  readonly calls: readonly Call[];
  readonly payouts: readonly Payout[];
  readonly iban: string;
}

/** The two portals and what their accounts hold. */
export interface AccountData {
  readonly customers: CustomerData;
  readonly suppliers: SupplierData;
}

export type Portal = keyof AccountData;

/** An account as its person sees it. */
export interface Account<Data> {
  readonly person: Person;
  readonly data: Data;
}

/** A demo person as the sign-in page shows them. */
export interface Choice extends Pick<Person, 'id' | 'name' | 'company' | 'role'> {
  readonly deleted: boolean;
}

/** What is left of an account that its person has deleted: what the law wants kept, and no name. */
export interface Remainder {
  readonly deletedAt: string;
  /** Numbers of the vouchers that have to be kept (§ 257 HGB, § 147 AO). */
  readonly vouchers: readonly string[];
}
