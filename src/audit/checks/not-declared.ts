import type { AuditFinding } from '../finding.ts';
import type { Evidence } from '../evidence.ts';
import { inBoth, kindWord, named, subject } from '../words.ts';
import { isItem } from '../../visitor/traces.ts';

/** What no service of the policy declares. What cannot be named is said so, with what it stands near to. */
export function notDeclared({ traces, lookup: { policy } }: Evidence): readonly AuditFinding[] {
  return traces
    .filter(({ owners }) => owners.length === 0)
    .map((trace) => {
      const { item, near, phases, pages } = trace;
      const otherKind = policy.services.flatMap(({ cookies }) => cookies).find((it) => item && isItem(it, item.name));
      const hint = {
        kind: otherKind && {
          de: `Erklärt ist der Name nur als ${kindWord(otherKind.kind).de}.`,
          en: `The name is declared as a ${kindWord(otherKind.kind).en} only.`,
        },
        near: near.length > 0 && {
          de: `Es steht bei: ${named(near, 'de')}.`,
          en: `It stands near: ${named(near, 'en')}.`,
        },
        nobody: {
          de: 'Die Policy nennt niemanden, zu dem es gehören könnte.',
          en: 'The policy names nobody it could belong to.',
        },
      };
      const words = hint.kind || hint.near || hint.nobody;
      return {
        kind: 'not-declared',
        services: [],
        phases,
        pages,
        found: inBoth(
          (language) =>
            `${subject(trace)[language]} ${{ de: 'steht bei keinem Dienst.', en: 'is declared by no service.' }[language]} ${words[language]}`,
        ),
      };
    });
}
