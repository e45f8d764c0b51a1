import { partyName } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const cookieOfStranger: Rule = {
  id: 'PC215',
  name: 'cookie-of-a-stranger',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(e) GDPR; § 25 TDDDG',
  looksFor: 'An item whose provider is neither the provider nor a recipient of the service.',
  why: said(
    'Wer einen Eintrag setzt und liest, erhält Daten und muss beim Dienst stehen.',
    'Whoever sets and reads an item receives data and must stand with the service.',
  ),
  mend: said(
    'Berichtigen Sie den Anbieter des Eintrags, oder nennen Sie ihn als Empfänger.',
    'Correct the provider of the item, or name it as a recipient.',
  ),
  good: { 'services[1].cookies[0].provider': 'controller' },
  bad: { 'services[1].cookies[0].provider': 'northmap' },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      const known = new Set([it.provider, ...it.recipients, 'controller']);
      const strangers = new Map<string, { at: number; names: string[] }>();
      for (const [at, cookie] of it.cookies.entries()) {
        if (known.has(cookie.provider)) continue;
        const { at: first, names } = strangers.get(cookie.provider) ?? { at, names: [] };
        names.push(cookie.name ?? cookie.pattern ?? '');
        strangers.set(cookie.provider, { at: first, names });
      }
      for (const [id, { at, names }] of strangers) {
        const who = partyName(context, id);
        const list = names.join(', ');
        yield {
          keys: [...keys, 'cookies', at, 'provider'],
          found: about(
            label,
            `hat Einträge von ${who}, der hier nicht vorkommt: ${list}.`,
            `has items of ${who}, which does not appear here: ${list}.`,
          ),
        };
      }
    }
  },
};
