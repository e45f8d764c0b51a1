import { lifetimeSeconds } from '../../policy/duration.ts';
import { said, type Finding, type Keys, type Said, type Severity } from '../../policy/lint/index.ts';
import { lifetimeWords } from '../../policy/lint/lifetime-words.ts';
import { jsonPath } from '../../policy/problems.ts';
import type { Policy, Service } from '../../policy/types.ts';
import { createKnown, lifetimeOf, type KnownItem } from './database.ts';

const rules = {
  PC301: {
    name: 'known-provider',
    severity: 'info',
    mend: said('Prüfen Sie, wer den Eintrag setzt.', 'Check who sets the item.'),
  },
  PC302: {
    name: 'known-category',
    severity: 'warning',
    mend: said('Prüfen Sie, ob der Dienst Einwilligung braucht.', 'Check whether the service needs consent.'),
  },
  PC303: {
    name: 'known-lifetime',
    severity: 'info',
    mend: said('Messen Sie im Browser nach.', 'Measure it in a browser.'),
  },
  PC304: {
    name: 'known-missing',
    severity: 'info',
    mend: said('Prüfen Sie, ob der Dienst diese Einträge setzt.', 'Check whether the service sets these items.'),
  },
} as const satisfies Readonly<Record<string, { name: string; severity: Severity; mend: Said }>>;

const why = said(
  'Die Open Cookie Database ist eine Sammlung von Freiwilligen: ein Anhaltspunkt, kein Beweis.',
  'The Open Cookie Database is collected by volunteers: a hint, not a proof.',
);

function finding(rule: keyof typeof rules, keys: Keys, found: Said): Finding {
  return { rule, ...rules[rule], keys, path: jsonPath(keys), found, why, source: 'Open Cookie Database' };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Words that many companies and products have in their names. */
const common = new Set(
  'inc llc ltd limited gmbh corp corporation company analytics ads tag manager cloud services service platforms ireland europe the and'.split(
    ' ',
  ),
);

function namesAround(policy: Policy, service: Service, provider: string): ReadonlySet<string> {
  const parties = policy.parties.filter(
    ({ id }) => id === provider || service.recipients.includes(id) || id === service.provider,
  );
  const names = parties.flatMap((it) => [it.name, it.legalName, ...(it.aliases ?? [])]);
  const titles = typeof service.title === 'string' ? [service.title] : Object.values(service.title);
  return new Set([...names, ...titles].flatMap(wordsOf).filter((word) => !common.has(word)));
}

const isNamed = (item: KnownItem, names: ReadonlySet<string>): boolean =>
  [...wordsOf(item.platform), ...wordsOf(item.controller)].some((word) => !common.has(word) && names.has(word));

const needsConsent = new Set(['Marketing', 'Analytics']);

/** The beginning of a name that is the same for everyone: what stands before a wildcard. */
const fixedPart = (pattern: string): string => pattern.replace(/[*<{[].*$/, '');

/** Compares the items of a policy with those that are known: other provider, category or lifetime, and what is missing. */
export function compareWithKnown(policy: Policy, items: readonly KnownItem[]): readonly Finding[] {
  const known = createKnown(items);
  return policy.services.flatMap((service, at) => {
    const declared = service.cookies.map(({ name, pattern }) => name ?? fixedPart(pattern ?? ''));
    const findings = service.cookies.flatMap((cookie, index) => {
      const name = declared[index]!;
      const found = known(name);
      if (found.length === 0 || cookie.provider === 'controller') return [];
      const keys = ['services', at, 'cookies', index];
      const names = namesAround(policy, service, cookie.provider);
      const own = found.find((it) => isNamed(it, names));
      if (!own) {
        const who = [...new Set(found.map(({ platform }) => platform))].join(', ');
        return [
          finding(
            'PC301',
            [...keys, 'provider'],
            said(`„${name}“ ist bekannt von: ${who}.`, `"${name}" is known from: ${who}.`),
          ),
        ];
      }
      return differences(own, cookie.lifetime, service, name, keys);
    });
    return [...findings, ...missing(items, service, declared, at)];
  });
}

function differences(item: KnownItem, declared: string, service: Service, name: string, keys: Keys): Finding[] {
  const findings: Finding[] = [];
  if (service.choice === 'required' && needsConsent.has(item.category)) {
    const found = said(
      `„${name}“ ist bekannt als ${item.category}, läuft hier aber immer.`,
      `"${name}" is known as ${item.category} but always runs here.`,
    );
    findings.push(finding('PC302', keys, found));
  }
  const lifetime = lifetimeOf(item.retention);
  if (lifetime !== undefined && lifetimeSeconds(lifetime) > lifetimeSeconds(declared) * 1.1 + 1) {
    const here = lifetimeWords(declared);
    const there = lifetimeWords(lifetime);
    const found = said(
      `„${name}“ lebt laut Datenbank länger: ${there.de}, hier ${here.de}.`,
      `"${name}" lives longer according to the database: ${there.en}, here ${here.en}.`,
    );
    findings.push(finding('PC303', [...keys, 'lifetime'], found));
  }
  return findings;
}

function missing(items: readonly KnownItem[], service: Service, declared: readonly string[], at: number): Finding[] {
  const titles = new Set(
    (typeof service.title === 'string' ? [service.title] : Object.values(service.title)).map((it) => it.toLowerCase()),
  );
  const own = items.filter(({ platform }) => titles.has(platform.toLowerCase()));
  const lacking = own.filter(
    ({ name, wildcard }) => !declared.some((it) => it === name || (wildcard && it.startsWith(name))),
  );
  if (lacking.length === 0) return [];
  const list = [...new Set(lacking.map(({ name }) => name))].join(', ');
  return [
    finding(
      'PC304',
      ['services', at, 'cookies'],
      said(`Bekannt, aber nicht erklärt: ${list}.`, `Known but not declared: ${list}.`),
    ),
  ];
}
