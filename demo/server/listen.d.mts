import type { RequestListener } from 'node:http';

export function listen(options: {
  /** 0 takes any. */
  readonly port: number;
  readonly host: string;
  readonly handler: RequestListener;
}): Promise<{ readonly origin: string; close(): void }>;
