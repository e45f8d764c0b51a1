import type { DeskApi } from '../../../demo/desk/desk.js';

export const reference = 'PR-7K2M-9QXW-4D6T';
export const record = '6d0f8a7e-1c2b-4d3e-8f90-a1b2c3d4e5f6';
export const key = 'desk-key';

const request = {
  reference,
  status: 'open',
  receivedAt: '2026-10-20T10:00:00.000Z',
  dueAt: '2026-11-20',
  extended: false,
  policy: 'shop',
  version: '1',
  language: 'en',
  rights: ['access', 'erasure'],
  reply: { channel: 'email', address: 'ada@example.com' },
  text: '<b>Please</b> hurry',
};

const event = {
  position: 1,
  receivedAt: '2026-11-24T10:00:00.000Z',
  hash: 'a'.repeat(64),
  event: { act: 'save', surface: 'settings', version: '1', language: 'en', granted: ['video'], refused: [], reset: [] },
};
const chain = { intact: true, length: 1, head: 'a'.repeat(64) };

class Refused extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** A receiver that holds one overdue request and one record, and remembers what was asked of it. */
export function createFakeApi(overrides: Partial<Record<keyof DeskApi, (...given: never[]) => unknown>> = {}) {
  const asked: [string, ...unknown[]][] = [];
  let status = 'open';
  let hasRecord = true;
  const answers = {
    overview: () => ({
      controller: 'Shop GmbH',
      today: '2026-11-24',
      requests: [{ status, count: 1, overdue: 1 }],
      newsletters: [],
    }),
    requests: () => ({ requests: status === 'open' ? [request] : [] }),
    request: () => ({
      request: { ...request, status },
      changes: [{ at: request.receivedAt, status: 'open' }],
      followers: status === 'open' ? ['in_progress', 'fulfilled', 'denied'] : [],
    }),
    change: (_: string, step: { status: string }) => {
      status = step.status;
      return request;
    },
    verify: () => ({ record, verifiedAt: event.receivedAt, chain, holds: true }),
    subject: () => ({ records: hasRecord ? [{ record, policy: 'shop', chain, events: [event] }] : [], requests: [] }),
    erase: () => {
      hasRecord = false;
      return { records: 1, events: 1 };
    },
    counts: () => ({ days: [{ day: '2026-11-23', outcome: 'refused', count: 7 }] }),
    ...overrides,
  };
  const api = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      async (...given: never[]) => {
        asked.push([name, ...given]);
        return (answer as (...all: never[]) => unknown)(...given);
      },
    ]),
  ) as DeskApi;
  const createApi = (given: string): DeskApi => {
    if (given === key) return api;
    return { ...api, overview: () => Promise.reject(new Refused('This key does not open the desk.', 401)) };
  };
  return { createApi, asked };
}

export { Refused };
