/** Writes the published JSON Schema of the policy file, with the words that editors show for each field. */
import { writeFileSync } from 'node:fs';
import { policyJsonSchema } from '../src/cli/json-schema.ts';

writeFileSync('dist/schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
