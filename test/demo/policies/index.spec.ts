import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { ServerResponse, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { indexService } from '../../../demo/server/policy-index.ts';
import { isPolicyIndex, type PolicyIndex } from '../../../src/policy/policy-index.ts';

const origin = 'http://localhost:8090';
const policy = readFileSync('demo/policies/marketplace.json', 'utf8');

/** What the service answers with. */
function answerOf({ handler }: ReturnType<typeof indexService>): PolicyIndex {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  let text = '';
  response.end = (body: unknown) => ((text = String(body)), response);
  handler(response.req, response);
  const index: unknown = JSON.parse(text);
  assert.ok(isPolicyIndex(index));
  return index;
}

describe('the index of the demo’s policy', () => {
  it('lies beside the policy, and seals it: the policy has no problem', () => {
    const service = indexService('demo/policies/marketplace.json', origin);
    assert.equal(service.path, '/policies/marketplace.index.json');
    assert.match(answerOf(service).seal?.sha256 ?? '', /^[0-9a-f]{64}$/);
  });

  it('is that of the policy as it is now, while the server runs', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'privacy-center-index-')), 'marketplace.json');
    const service = indexService(file, origin);
    const answers = [policy, policy.replace(/("version": ")[^"]+/, '$1next')].map((text) => {
      writeFileSync(file, text);
      return answerOf(service);
    });
    assert.equal(answers[1]?.version, 'next');
    assert.notEqual(answers[0]?.seal?.sha256, answers[1]?.seal?.sha256);
  });
});
