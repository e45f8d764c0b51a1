import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { getLocation, parse, type Location } from 'jsonc-parser';
import { schemaAt, type SchemaNode } from './schema-node.ts';

/** Fields that name entries of a list by their ids. */
const lists: Readonly<Record<string, string>> = {
  category: 'categories',
  activity: 'activities',
  provider: 'parties',
  recipients: 'parties',
  senders: 'parties',
  purposes: 'purposes',
  data: 'dataCategories',
  services: 'services',
};

/** The values of types that have few. */
const fewValues: Readonly<Record<string, readonly unknown[]>> = { boolean: [true, false] };

/** What is put after a new field's name, by the type of its value. */
const begun: Readonly<Record<string, string>> = { object: '{}', array: '[]', string: '""' };

function fieldNames(nodes: readonly SchemaNode[], text: string, { path }: Location): readonly Completion[] {
  const parent: unknown = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], parse(text));
  const present = new Set(Object.keys((parent as object | undefined) ?? {}));
  return nodes.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties)
      .filter(([name]) => !present.has(name))
      .map(([name, node]) => ({
        label: `"${name}"`,
        apply: `"${name}": ${begun[node.type ?? ''] ?? ''}`,
        type: 'property',
        detail: required.includes(name) ? 'required' : '',
        info: node.description ?? '',
        boost: required.includes(name) ? 1 : 0,
      })),
  );
}

function idsFor(text: string, path: Location['path']): readonly string[] {
  const field = path.findLast((key) => typeof key === 'string');
  const list = lists[String(field)];
  const entries: unknown = list && (parse(text) as Record<string, unknown> | undefined)?.[list];
  const ids = Array.isArray(entries) ? entries.map((entry: { id?: unknown }) => entry?.id) : [];
  return ids.filter((id) => typeof id === 'string');
}

function values(nodes: readonly SchemaNode[], text: string, { path }: Location): readonly Completion[] {
  const named = nodes.flatMap((node) => [
    ...(node.enum ?? []),
    ...('const' in node ? [node.const] : []),
    ...(fewValues[node.type ?? ''] ?? []),
  ]);
  const [info = ''] = nodes.flatMap(({ description }) => description ?? []);
  const all = new Set([...named, ...idsFor(text, path)]);
  return [...all].map((value) => ({ label: JSON.stringify(value), type: 'enum', info }));
}

/** What the completion takes the place of: the string around the cursor, quotation marks included, or the word before it. */
function typedAt(context: CompletionContext, { previousNode }: Location): { from: number; to: number } | undefined {
  const { pos } = context;
  if (
    previousNode?.type === 'string' &&
    pos > previousNode.offset &&
    pos <= previousNode.offset + previousNode.length
  ) {
    const end = previousNode.offset + previousNode.length;
    return { from: previousNode.offset, to: Math.max(pos, end) };
  }
  const word = context.matchBefore(/[\w$.-]+/);
  return word ? { from: word.from, to: pos } : undefined;
}

/** Completes fields and values of a policy as its JSON Schema has them, and ids as the document has them. */
export const completePolicy =
  (schema: SchemaNode) =>
  (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const location = getLocation(text, context.pos);
    const typed = typedAt(context, location);
    if (!typed && !context.explicit) return null;
    const { isAtPropertyKey, path } = location;
    const nodes = schemaAt(schema, isAtPropertyKey ? path.slice(0, -1) : path);
    const found = isAtPropertyKey ? fieldNames(nodes, text, location) : values(nodes, text, location);
    const place = typed ?? { from: context.pos, to: context.pos };
    return found.length === 0 ? null : { ...place, options: [...found] };
  };
