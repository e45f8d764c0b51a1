import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { createRoutes } from '../../src/receiver/routes.ts';
import { fieldProblems } from '../../src/receiver/field-problems.ts';
import { keys } from './fixture.ts';

const problemsOf = (schema: v.GenericSchema, body: unknown) =>
  fieldProblems(v.safeParse(schema, body).issues ?? []).map(({ field, code }) => `${code} ${field}`);

const kind = v.variant('kind', [v.object({ kind: v.literal('mail') }), v.object({ kind: v.literal('letter') })]);

describe('What is wrong with a field', () => {
  const cases: Readonly<Record<string, readonly [schema: v.GenericSchema, body: unknown, problem: string]>> = {
    'is that it is missing': [v.object({ id: v.string() }), {}, 'missing id'],
    'is that a list of it is empty': [
      v.object({ rights: v.pipe(v.array(v.string()), v.minLength(1)) }),
      { rights: [] },
      'missing rights',
    ],
    'is that it is too long': [
      v.object({ text: v.pipe(v.string(), v.maxLength(2)) }),
      { text: 'abc' },
      'too-long text',
    ],
    'is that it is none of a list': [v.object({ act: v.picklist(['save']) }), { act: 'guess' }, 'unknown act'],
    'is that it is not the one there is': [v.object({ v: v.literal(1) }), { v: 2 }, 'unknown v'],
    'is that it is no kind there is': [kind, { kind: 'fax' }, 'unknown kind'],
    'is that it has another form': [v.object({ at: v.number() }), { at: '1' }, 'bad-format at'],
  };
  for (const [what, [schema, body, problem]] of Object.entries(cases))
    it(what, () => assert.deepEqual(problemsOf(schema, body), [problem]));

  it('is told with its place, and of the whole as of the body', () => {
    const list = v.object({ events: v.array(v.object({ at: v.number() })) });
    assert.deepEqual(problemsOf(list, { events: [{ at: 1 }, { at: 'x' }] }), ['bad-format events.1.at']);
    assert.deepEqual(problemsOf(list, 'x'), ['bad-format body']);
  });

  it('is told with what is allowed, and never with what was found', () => {
    const schema = v.object({ text: v.pipe(v.string(), v.maxLength(2)) });
    const [problem] = fieldProblems(v.safeParse(schema, { text: 'private' }).issues ?? []);
    assert.match(problem?.allowed ?? '', /at most 2$/);
    assert.doesNotMatch(JSON.stringify(problem), /private/);
  });

  /** Every check of a schema that its author has given a name, wherever it stands. */
  function checksIn(value: unknown, found = new Map<string, unknown>(), seen = new Set<unknown>()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) return found;
    seen.add(value);
    const { kind, message } = value as { kind?: string; message?: unknown };
    if (kind === 'validation' && typeof message === 'string') found.set(message, value);
    for (const inner of Object.values(value)) checksIn(inner, found, seen);
    return found;
  }

  const routes = createRoutes({ policy: { newsletters: [] }, keys } as never, '/receiver');
  const checks = checksIn(routes.map(({ body, query, params }) => [body, query, params]));
  for (const message of checks.keys())
    it(`is told in words of every check: ${message}`, () => {
      const issue = { kind: 'validation', type: 'regex', message, expected: null, received: '"x"' };
      const [problem] = fieldProblems([issue as never]);
      assert.notEqual(problem?.allowed, 'another value');
    });
});
