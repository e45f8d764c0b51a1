import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '../policy/schema.ts';
import { fieldDocs } from '../policy/schema-docs.ts';

/** The parts of a JSON Schema (2020-12) that lead to fields. */
interface SchemaNode {
  description?: string;
  examples?: unknown[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

function describe(node: SchemaNode, path: string): void {
  const docs = fieldDocs(path);
  if (docs) {
    node.description = docs.description;
    if (docs.example !== undefined) node.examples = [docs.example];
  }
  if (node.items) describe(node.items, `${path}[]`);
  for (const [name, inner] of Object.entries(node.properties ?? {}))
    describe(inner, path === '' ? name : `${path}.${name}`);
}

/** The published JSON Schema of the policy: derived from the schema that validates it, with words for each field. */
export function policyJsonSchema(): object {
  const schema = toJsonSchema(policySchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' });
  describe(schema as SchemaNode, '');
  return { title: 'Policy of a privacy center', ...schema };
}
