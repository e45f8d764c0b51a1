/** Writes the published JSON Schema of the policy file, derived from the schema that also validates it. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as source from '../src/policy/schema.ts';

const schema = source.policySchema ?? source.PolicySchema;
if (!schema) throw new Error('src/policy/schema.ts exports no policySchema');
const published = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' });
writeFileSync(
  'dist/schema.json',
  `${JSON.stringify({ title: 'Policy of a privacy center', ...published }, null, 2)}\n`,
);
