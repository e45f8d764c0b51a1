import { said } from '../../policy/lint/index.ts';
import { CommandError } from '../command-error.ts';
import { parseCsv } from './csv.ts';

/** One item that the Open Cookie Database knows. */
export interface KnownItem {
  readonly platform: string;
  readonly category: string;
  readonly name: string;
  readonly domain: string;
  readonly description: string;
  readonly retention: string;
  readonly controller: string;
  readonly portal: string;
  /** Whether the name is only the beginning of the real names. */
  readonly wildcard: boolean;
}

/** The columns as the database's own check names them. */
const columns = {
  platform: 'Platform',
  category: 'Category',
  name: 'Cookie / Data Key name',
  domain: 'Domain',
  description: 'Description',
  retention: 'Retention period',
  controller: 'Data Controller',
  portal: 'User Privacy & GDPR Rights Portals',
  wildcard: 'Wildcard match',
} as const;

/** Reads the database from the CSV that the person has brought. Nothing is downloaded. */
export function readKnownItems(csv: string, file: string): readonly KnownItem[] {
  const [head = [], ...rows] = parseCsv(csv.replace(/^\uFEFF/, ''));
  const at = new Map(head.map((name, index) => [name.trim(), index]));
  const missing = Object.values(columns).filter((name) => !at.has(name));
  if (missing.length > 0) {
    throw new CommandError(
      said(
        `${file}: nicht die Open Cookie Database; es fehlen die Spalten: ${missing.join(', ')}`,
        `${file}: not the Open Cookie Database; these columns are missing: ${missing.join(', ')}`,
      ),
    );
  }
  const cell = (row: readonly string[], column: keyof typeof columns) => row[at.get(columns[column])!]?.trim() ?? '';
  return rows.map((row) => ({
    platform: cell(row, 'platform'),
    category: cell(row, 'category'),
    name: cell(row, 'name'),
    domain: cell(row, 'domain'),
    description: cell(row, 'description'),
    retention: cell(row, 'retention'),
    controller: cell(row, 'controller'),
    portal: cell(row, 'portal'),
    wildcard: cell(row, 'wildcard') === '1',
  }));
}

const units: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
};

/** A retention such as "2 years" as an ISO 8601 duration or `session`; undefined where it says something else. */
export function lifetimeOf(retention: string): string | undefined {
  if (/^session/i.test(retention)) return 'session';
  if (/persistent|never|until cleared/i.test(retention)) return 'until-cleared';
  const found = /^(\d+)\s*(year|month|week|day|hour|minute|second)s?\b/i.exec(retention);
  if (!found) return undefined;
  const unit = found[2]!.toLowerCase();
  const time = unit === 'hour' || unit === 'minute' || unit === 'second';
  return `P${time ? 'T' : ''}${Number(found[1])}${units[unit]}`;
}

/** Looks items up by the name of a cookie: exact names first, then the longest beginning. */
export function createKnown(items: readonly KnownItem[]): (name: string) => readonly KnownItem[] {
  const exact = grouped(items.filter((it) => !it.wildcard));
  const beginnings = grouped(items.filter((it) => it.wildcard && it.name !== ''));
  return (name) => {
    const found = exact.get(name);
    if (found) return found;
    for (let length = name.length; length > 0; length--) {
      const list = beginnings.get(name.slice(0, length));
      if (list) return list;
    }
    return [];
  };
}

function grouped(items: readonly KnownItem[]): Map<string, KnownItem[]> {
  const groups = new Map<string, KnownItem[]>();
  for (const it of items) groups.set(it.name, [...(groups.get(it.name) ?? []), it]);
  return groups;
}
