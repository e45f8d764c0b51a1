import type { ActivityBlock, Block, LintContext } from './context.ts';

/** The activity a service belongs to: what it tells, it tells for its services too. */
export function activityOf(context: LintContext, block: Block): ActivityBlock | undefined {
  return block.kind === 'service' ? context.activityOf.get(block.it.activity) : undefined;
}

/** Blocks whose transfers count for a block: its own, and those of its activity or services. */
export function near(context: LintContext, block: Block): readonly Block[] {
  const others =
    block.kind === 'service'
      ? [context.activityOf.get(block.it.activity)]
      : (context.servicesOf.get(block.it.id) ?? []);
  return [block, ...others].filter((it) => it !== undefined);
}
