import { contrast, type Colour } from './colour.ts';
import { contrastNeeds, type ContrastNeed } from './contrast-needs.ts';
import type { ColourRole } from './roles.ts';

/** A colour for each role. */
export type Colours = Readonly<Record<ColourRole, Colour>>;

/** A pair of colours that meets, with the contrast it has. */
export interface Contrast extends ContrastNeed {
  readonly ratio: number;
  readonly enough: boolean;
}

/** The contrast of every pair that meets. Nothing may shine through a colour: what lies beneath would decide. */
export const contrastsOf = (colours: Colours): readonly Contrast[] =>
  contrastNeeds.map((need) => {
    const ratio = contrast(colours[need.role], colours[need.on]);
    return { ...need, ratio, enough: ratio >= need.least };
  });

/** A role whose colour is not taken, and the pair that fails with it. */
export interface Refusal {
  readonly role: ColourRole;
  readonly pair: Contrast;
}

/**
 * Takes back, one after the other, the colours that fail, until every pair has its contrast: first the colour in front,
 * then the ground, since a default in front may not show on the ground that was set. At the end stand the defaults, which
 * pass.
 */
export function refuseFailing(colours: Colours, defaults: Colours): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const isOwn = (role: ColourRole): boolean =>
    colours[role] !== defaults[role] && !refusals.some((refusal) => refusal.role === role);
  const kept = (): Colours =>
    refusals.reduce<Colours>((all, { role }) => ({ ...all, [role]: defaults[role] }), colours);
  for (;;) {
    const pair = contrastsOf(kept()).find(({ enough, role, on }) => !enough && (isOwn(role) || isOwn(on)));
    if (!pair) return refusals;
    refusals.push({ role: isOwn(pair.role) ? pair.role : pair.on, pair });
  }
}
