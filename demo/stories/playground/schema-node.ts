/** The parts of a JSON Schema that say what may stand somewhere. */
export interface SchemaNode {
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
}

type Keys = readonly (string | number)[];

const options = (node: SchemaNode): readonly SchemaNode[] => [node, ...(node.anyOf ?? []).flatMap(options)];

function inner(node: SchemaNode, key: string | number): readonly SchemaNode[] {
  return options(node).flatMap(({ items, properties, additionalProperties }) => {
    if (typeof key === 'number') return items ?? [];
    const open = typeof additionalProperties === 'object' ? additionalProperties : [];
    return properties?.[key] ?? open;
  });
}

/** What the schema says of a place in a document: every alternative. */
export const schemaAt = (schema: SchemaNode, keys: Keys): readonly SchemaNode[] =>
  keys
    .reduce<readonly SchemaNode[]>((nodes, key) => nodes.flatMap((node) => inner(node, key)), [schema])
    .flatMap(options);
