import { durationParts } from '../duration.ts';
import { said, type Said } from './finding.ts';

const units = {
  year: ['Jahr', 'Jahre', 'year', 'years'],
  month: ['Monat', 'Monate', 'month', 'months'],
  week: ['Woche', 'Wochen', 'week', 'weeks'],
  day: ['Tag', 'Tage', 'day', 'days'],
  hour: ['Stunde', 'Stunden', 'hour', 'hours'],
  minute: ['Minute', 'Minuten', 'minute', 'minutes'],
  second: ['Sekunde', 'Sekunden', 'second', 'seconds'],
} as const;

const ends: Readonly<Record<string, Said>> = {
  session: said('bis der Browser geschlossen wird', 'until the browser is closed'),
  'until-cleared': said('bis jemand es löscht', 'until somebody clears it'),
};

/** A lifetime or period of a policy as people say it: "2 years", "until somebody clears it". */
export function lifetimeWords(lifetime: string): Said {
  const parts = durationParts(lifetime).map(({ unit, amount }) => {
    const [eins, viele, one, many] = units[unit];
    return said(`${amount} ${amount === 1 ? eins : viele}`, `${amount} ${amount === 1 ? one : many}`);
  });
  if (parts.length === 0) return ends[lifetime] ?? said(lifetime, lifetime);
  return said(parts.map(({ de }) => de).join(', '), parts.map(({ en }) => en).join(', '));
}
