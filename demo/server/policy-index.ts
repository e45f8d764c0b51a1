import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { sealedIndex } from '../../src/cli/sealed-index.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { withThirdParty } from './files.mjs';

/** The index of a policy, as `privacy-center index` writes it. @param text the policy as it is served */
export function indexText(text: string): string {
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return `${JSON.stringify(sealedIndex(parsed.policy, text))}\n`;
}

/**
 * Serves a policy's index beside it. It is made of the policy as it is served now, so that it is never an old one.
 *
 * @param file the policy
 * @param thirdParty the origin of the stand-in for third parties, which is written into the policy as it is served
 */
export function indexService(file: string, thirdParty: string) {
  let made: readonly [policy: string, index: string] | undefined;
  return {
    path: `/policies/${basename(file, '.json')}.index.json`,
    handler(_request: IncomingMessage, response: ServerResponse): void {
      const policy = withThirdParty(readFileSync(file, 'utf8'), thirdParty);
      if (made?.[0] !== policy) made = [policy, indexText(policy)];
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(made[1]);
    },
  };
}
