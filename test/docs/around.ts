/** What the samples of the guides take as given: the page's or the server's own things around them, as a source text. */
export const around = `
import type { Center } from '../../src/index.ts';
import type { createReceiver, Keys } from '../../src/receiver/index.ts';

declare global {
  const center: Center;
  const receiver: ReturnType<typeof createReceiver>;
  const reporter: { enabled: boolean };
  const chat: { start(): void; stop(): void };
  const analytics: never;
  const instance: never;
  const keys: Keys;
  const deskKey: string;
  const email: string;
  const emails: readonly string[];
  function start(): void;
  function gtag(...words: readonly unknown[]): void;
  function sendConfirmationMail(...of: readonly unknown[]): Promise<void>;

  namespace NodeJS {
    interface ProcessEnv {
      readonly KEY_SUBJECTS: string;
      readonly KEY_NEWSLETTERS: string;
      readonly KEY_SUPPRESSION: string;
      readonly KEY_DESK: string;
      readonly KEY_METRICS: string;
    }
  }
}
`;
