import type { Contrast } from './contrasts.ts';
import type { Scheme } from './theme.ts';

/** What can be wrong with a token of a theme, and why that is refused. */
const reasons = {
  'low-contrast': 'People with weak eyes, old screens or the sun behind them could not read or find it.',
  'choices-differ': 'Yes and no have one look: no token may make one of them differ, pale or disappear.',
  'unknown-token': 'There is no such token.',
  'unknown-colour': 'The palette has no colour of this name.',
  'not-a-colour': 'Its contrast could not be measured.',
  'see-through': 'What lies beneath would decide about its contrast.',
  'out-of-range': 'Choices could be squeezed, cut off or covered.',
} as const;

/** The code of a problem: stable, for programs. */
export type ThemeProblemCode = keyof typeof reasons;

/** Problems of names that no token has, so that there is no default either. */
const nameless: ReadonlySet<ThemeProblemCode> = new Set(['choices-differ', 'unknown-token']);

/** A token that is refused. */
export interface ThemeProblem {
  readonly code: ThemeProblemCode;
  /** The token's name, as in `control-text`; in CSS it begins with `--privacy-`. */
  readonly token: string;
  /** The scheme it is refused in; nothing where a token has one value for both. */
  readonly scheme: Scheme | undefined;
  readonly found: string;
  readonly allowed: string;
  readonly reason: string;
  readonly consequence: string;
}

/** A problem with its reason and consequence filled in. */
export const themeProblem = (
  code: ThemeProblemCode,
  token: string,
  scheme: Scheme | undefined,
  found: string,
  allowed: string,
): ThemeProblem => ({
  code,
  token,
  scheme,
  found,
  allowed,
  reason: reasons[code],
  consequence: nameless.has(code) ? 'It is left out.' : 'The default is used for this token.',
});

/** A contrast ratio for people: cut, not rounded, so that 4.49 never looks like enough. */
export const shownRatio = (ratio: number): string => `${Math.floor(ratio * 100) / 100}:1`;

/** A pair that fails, as a problem of one of its colours. */
export function contrastProblem(
  token: string,
  scheme: Scheme | undefined,
  value: string,
  pair: Contrast,
): ThemeProblem {
  const criterion = pair.for === 'text' ? '1.4.3' : '1.4.11';
  return themeProblem(
    'low-contrast',
    token,
    scheme,
    `${value} (${pair.role} on ${pair.on}: ${shownRatio(pair.ratio)})`,
    `${pair.least}:1 or more for a ${pair.for} (WCAG 2.2, ${criterion})`,
  );
}

/** A problem as one line that a colleague would write. */
export const describeThemeProblem = (it: ThemeProblem): string =>
  `${it.code} at --privacy-${it.token}${it.scheme ? ` (${it.scheme})` : ''}: found ${it.found}; ` +
  `allowed: ${it.allowed}. ${it.reason} ${it.consequence}`;
