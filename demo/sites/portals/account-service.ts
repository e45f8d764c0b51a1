import type { Account, AccountData, Choice, Portal, Remainder } from '../../accounts/types.ts';

/** What a person may change. */
export interface Change<Data> {
  readonly person?: Partial<Account<Data>['person']>;
  readonly data?: Partial<Data>;
}

/** Nobody is signed in (any more): the server has ended the session, or another page has. */
export class SignedOutError extends Error {}

/** The portal's own server. Each call rejects when it cannot be reached or says no. */
export interface AccountService<Data> {
  people(): Promise<readonly Choice[]>;
  /** Sets a deleted demo account up again. */
  restore(id: string): Promise<readonly Choice[]>;
  /** The account of whoever is signed in. */
  me(): Promise<Account<Data> | undefined>;
  signIn(id: string): Promise<Account<Data>>;
  signOut(): Promise<void>;
  change(change: Change<Data>): Promise<Account<Data>>;
  remove(): Promise<Remainder>;
  loadChoices(): Promise<string | null>;
  saveChoices(text: string): Promise<void>;
}

/** The account service of a portal, spoken to with `fetch`; the session is a cookie that no script can read. */
export function createAccountService<Name extends Portal>(portal: Name): AccountService<AccountData[Name]> {
  async function call(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(`/accounts/${portal}${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        // What is saved on leaving the page still arrives.
        keepalive: true,
      }),
    });
    if (answer.status === 401) throw new SignedOutError(`${method} ${path}: nobody is signed in`);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return answer;
  }

  const read = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
    (await call(method, path, body)).json() as Promise<T>;

  return {
    people: () => read('GET', '/people'),
    restore: (id) => read('POST', `/people/${id}`),
    async me() {
      const answer = await call('GET', '/me');
      return answer.status === 200 ? ((await answer.json()) as Account<AccountData[Name]>) : undefined;
    },
    signIn: (person) => read('POST', '/session', { person }),
    async signOut() {
      await call('DELETE', '/session');
    },
    change: (change) => read('PATCH', '/me', change),
    remove: () => read('DELETE', '/me'),
    loadChoices: async () => (await read<{ text: string | null }>('GET', '/me/choices')).text,
    async saveChoices(text) {
      await call('PUT', '/me/choices', { text });
    },
  };
}
