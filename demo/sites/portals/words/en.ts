/** What both portals say. German says the same in `de.ts`; the types hold the two together. */
export const en = {
  skip: 'Skip to the content',
  menu: 'Menu',
  main: 'Main',
  account: 'Account',
  language: 'Language',
  signOut: 'Sign out',
  signOutAndForget: 'Sign out and forget my choices here',
  signedIn: (name: string) => `Signed in as ${name}`,
  wait: 'One moment …',
  failed: 'That did not arrive. Please try again.',
  saved: 'Saved.',
  cancel: 'Cancel',
  save: 'Save',
  colophon: 'Teilehafen is a made-up company; people, orders and amounts are made up as well.',
  missing: { title: 'There is nothing here', text: 'This page does not exist, or no longer.', back: 'To the overview' },

  signIn: {
    title: 'Sign in',
    lead: 'This is a demo: choose who you want to be. No password, no real person.',
    as: (name: string) => `Continue as ${name}`,
    deleted: 'This account has been deleted.',
    restore: 'Set the demo account up again',
    choices:
      'What you have allowed or refused in this browser comes along into the account, and what the account knows comes here. For each service the newest answer counts; if two are equally new, the refusal.',
  },

  left: {
    title: 'Your account has been deleted',
    text: (when: string) => `Done on ${when}. Your profile and everything in it are gone; nobody can bring them back.`,
    vouchers: (list: string, count: number) =>
      `Kept, because the law demands it: ${count === 1 ? 'the voucher' : 'the vouchers'} ${list}, for eight years from the end of the calendar year (§ 257 HGB, § 147 AO). Nobody uses that for anything else.`,
    noVouchers: 'There were no vouchers that the law wants kept.',
    device:
      'Your privacy choices are no longer in an account. They still lie in this browser, so that our website respects them.',
    forget: 'Forget them in this browser too',
    forgotten: 'Your choices in this browser are forgotten.',
  },

  privacy: {
    label: 'Your account',
    profile: 'Profile',
    settings: 'Privacy settings',
    choices: 'My choices',
    rights: 'Your rights',
    newsletters: 'Subscriptions',
    remove: 'Delete account',
    settingsLead:
      'Decide here for this portal, our website and every device on which you sign in: a no there is a no here.',
    choicesLead: 'What you have decided, when, and on which text. You can take it along, or make us forget it.',
    rightsLead: 'Access, correction, erasure, objection: here you ask for it, and here you see where it stands.',
    newslettersLead: 'What we may send you. Leaving takes one click and needs no reason.',
    kept: (time: string) => `Kept in your account, last at ${time}.`,
    notKept: 'Your account could not be reached. Your choices count in this browser; the next one is sent again.',
    empty: 'Your account holds no choices yet.',
  },

  profile: {
    lead: 'Name and address stand on invoices and delivery notes. The language is a voluntary statement.',
    name: 'Name',
    phone: 'Telephone',
    address: 'Address',
    company: 'Company',
    email: 'E-mail address',
    vatId: 'VAT number',
    fixed: 'To change company, e-mail address or VAT number, please write to us: we have to check them.',
  },

  remove: {
    lead: 'You can delete your account at any time. You need not say why, and it happens at once.',
    goes: 'What is deleted',
    stays: 'What stays, and why',
    voucher:
      'Vouchers of what has been paid: eight years from the end of the calendar year, because the law demands it.',
    proof: 'Proof of your consents: three years from the end of the year in which they were last used.',
    download: 'Download everything as a file',
    button: 'Delete my account now',
    cancel: 'Keep my account',
  },

  part: {
    number: 'Part number',
    revision: 'Revision',
    material: 'Material',
    method: 'Process',
    quantity: 'Quantity',
    drawing: (name: string) => `Technical drawing: ${name}`,
  },
  methods: { milling: 'CNC milling', turning: 'CNC turning', sheet: 'Sheet metal', printing: '3D printing' },
  pieces: (count: number) => (count === 1 ? '1 piece' : `${count} pieces`),
  days: (count: number) =>
    count === 0 ? 'today' : count === 1 ? 'tomorrow' : count > 1 ? `in ${count} days` : `${-count} days ago`,
  net: 'net',

  embed: {
    elsewhere: 'Open in a new window',
    calendar: 'Calendar: book a call with an engineer',
    calendarText: 'The calendar is kept by Calendly and loads only when you want it to.',
    chat: 'Chat with the project desk',
    chatText: 'We run the chat ourselves. It loads only when you want it to.',
    call: 'Video call',
    callText: 'The call runs through Google Meet and opens only when you want it to.',
  },
};

/** The words of both portals in one language. */
export type CommonWords = typeof en;
