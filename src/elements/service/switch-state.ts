import type { Center } from '../../center.ts';
import type { ChoiceWordKey } from '../../i18n/words.ts';
import type { Service } from '../../policy/types.ts';

/** What stands beside a switch. @param moved whether it was moved and that is not saved yet */
export function switchStateKey(center: Center, { id, choice }: Service, on: boolean, moved = false): ChoiceWordKey {
  if (on) return 'service.on';
  const saved = center.stateOf(id);
  if (moved || saved === 'refused') return choice === 'objection' ? 'service.objected' : 'service.off';
  return saved === 'undecided' ? 'service.undecided' : 'service.off';
}
