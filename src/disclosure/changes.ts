import type { ChoiceWordKey } from '../i18n/words.ts';
import type { Asked } from '../policy/diff.ts';
import type { FactKind } from '../policy/facts.ts';
import type { ChoiceContext } from './context.ts';

const factWords: Readonly<Record<FactKind, ChoiceWordKey>> = {
  purposes: 'change.purposes',
  data: 'change.data',
  recipients: 'change.recipients',
  transfers: 'change.transfers',
  bases: 'change.bases',
  lifetime: 'change.lifetime',
};

const reasonWords: Readonly<Record<Asked['reason'], ChoiceWordKey>> = {
  new: 'change.new',
  changed: 'change.changed',
  expired: 'change.expired',
};

/** Why a person is asked again, a line for each service. @param asked by service id */
export function changeLines({ words, lookup }: ChoiceContext, asked: ReadonlyMap<string, Asked>): readonly string[] {
  return [...asked].map(([id, { reason, facts }]) => {
    const service = lookup.services.get(id);
    return words.t(reasonWords[reason], {
      service: service ? words.text(service.title).text : id,
      facts: words.list(facts.map((fact) => words.t(factWords[fact]))),
    });
  });
}
