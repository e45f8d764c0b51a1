import { isMarketing, isObjectable, type Block, type LintContext } from './context.ts';

/** Whether an activity offers a button or link to act on; hints about the person's own device do not count. */
export const hasControl = (block: Block): boolean =>
  block.kind === 'activity' && (block.it.controls ?? []).some(({ action }) => action !== 'device');

/** Whether anything in the policy can be objected to: Art. 21(1)-(2) GDPR. */
export const mayObject = (context: LintContext): boolean =>
  context.blocks.some((block) => isObjectable(block) || isMarketing(context, block)) ||
  context.policy.newsletters.length > 0;
