import type { ColourRole } from './roles.ts';

/** Where a role is seen, and what contrast it needs there. */
export interface ContrastNeed {
  readonly role: ColourRole;
  readonly on: ColourRole;
  /** The least ratio of WCAG 2. */
  readonly least: number;
  /** Whether words have to be read or a control has to be seen. */
  readonly for: 'text' | 'control';
}

const need = (kind: ContrastNeed['for'], role: ColourRole, ...grounds: readonly ColourRole[]): ContrastNeed[] =>
  grounds.map((on) => ({ role, on, least: kind === 'text' ? 4.5 : 3, for: kind }));

/** Every pair of colours that meets, with the contrast of WCAG 2.2, 1.4.3 (text) and 1.4.11 (controls). */
export const contrastNeeds: readonly ContrastNeed[] = [
  ...need('text', 'text', 'surface', 'surface-raised'),
  ...need('text', 'text-quiet', 'surface', 'surface-raised'),
  ...need('text', 'accent', 'surface', 'surface-raised'),
  ...need('text', 'problem', 'surface', 'surface-raised'),
  ...need('text', 'control-text', 'control', 'control-hover'),
  ...need('control', 'control', 'surface', 'surface-raised'),
  ...need('control', 'control-hover', 'surface', 'surface-raised'),
  ...need('control', 'line-strong', 'surface', 'surface-raised'),
  ...need('control', 'focus', 'surface', 'surface-raised'),
  ...need('control', 'accent-text', 'accent'),
];
