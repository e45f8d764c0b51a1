import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { run } from './memory-io.ts';

const words = v.pipe(v.string(), v.minLength(1));
const message = v.strictObject({ text: words });
const level = v.picklist(['none', 'note', 'warning', 'error']);
const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What SARIF 2.1.0 (OASIS) asks for and allows of the parts that are used: no property beyond, none of the required ones missing. */
const sarif = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.array(
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: words,
          rules: v.array(
            v.strictObject({
              id: words,
              name: words,
              shortDescription: message,
              fullDescription: v.optional(message),
              help: v.optional(message),
              helpUri: v.optional(v.pipe(v.string(), v.url())),
              defaultConfiguration: v.optional(v.strictObject({ level })),
            }),
          ),
        }),
      }),
      columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
      results: v.array(
        v.strictObject({
          ruleId: words,
          ruleIndex: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
          level,
          message,
          locations: v.array(
            v.strictObject({
              physicalLocation: v.strictObject({
                artifactLocation: v.strictObject({
                  uri: v.pipe(
                    words,
                    v.check((uri) => URL.canParse(uri, 'file:///')),
                  ),
                }),
                region: v.strictObject({ startLine: fromOne, startColumn: fromOne }),
              }),
              logicalLocations: v.array(v.strictObject({ fullyQualifiedName: words })),
            }),
          ),
        }),
      ),
    }),
  ),
});

const notice = readFileSync('demo/policies/notice-2022.json', 'utf8');

describe('SARIF', () => {
  for (const [what, text] of Object.entries({
    'a policy with hundreds of findings': notice,
    'a file that is cut off': notice.slice(0, 5000),
    'a value that is no policy': '[]',
  }))
    for (const language of ['de', 'en'])
      test(`has the form that the standard asks for: ${what}, ${language}`, async () => {
        const { code, out } = await run({ p: text }, ['lint', 'p', '--format', 'sarif', '--lang', language]);
        assert.equal(code, 1);
        const log = v.parse(sarif, JSON.parse(out));
        const [{ tool, results }] = log.runs as [(typeof log.runs)[number]];
        const ids = tool.driver.rules.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(results.length > 0);
        for (const { ruleId, ruleIndex } of results) assert.equal(ids[ruleIndex!], ruleId);
      });
});
