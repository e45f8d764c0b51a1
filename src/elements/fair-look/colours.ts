import { defaultValue } from '../../theme/check.ts';
import { parseColour, readableColours, toHex, type Colour } from '../../theme/colour.ts';
import { refuseFailing, type Colours } from '../../theme/contrasts.ts';
import { contrastProblem, describeThemeProblem, themeProblem, type ThemeProblem } from '../../theme/problems.ts';
import { colourRoleNames, type ColourRole } from '../../theme/roles.ts';
import { propertyOf } from './set-colours.ts';

const defaultOf = (role: ColourRole): string =>
  `light-dark(${defaultValue(role, 'light')}, ${defaultValue(role, 'dark')})`;

/** Reads colours as the browser works them out where the element stands: `light-dark()` and all notations included. */
function createReader(root: ShadowRoot): { read(css: string): Colour | undefined; end(): void } {
  const probe = root.ownerDocument.createElement('span');
  probe.hidden = true;
  root.append(probe);
  return {
    read(css) {
      // A mixture with nothing of the other colour is the colour itself, in a notation that is known.
      probe.style.color = `color-mix(in srgb, ${css} 100%, black 0%)`;
      return parseColour(getComputedStyle(probe).color);
    },
    end: () => probe.remove(),
  };
}

function problemOf(role: ColourRole, value: string, colour: Colour | undefined): ThemeProblem | undefined {
  if (!CSS.supports('color', value) || !colour)
    return themeProblem('not-a-colour', role, undefined, value, readableColours);
  if (colour.alpha < 1)
    return themeProblem('see-through', role, undefined, value, 'a colour that nothing shines through');
  return undefined;
}

/**
 * Puts the default in place of each colour that a page's style sheet sets and that breaks a contrast here. Returns what it
 * has to say about them.
 */
export function keepColours(
  host: HTMLElement,
  root: ShadowRoot,
  set: ReadonlyMap<ColourRole, string>,
): readonly string[] {
  const { read, end } = createReader(root);
  const defaults = Object.fromEntries(colourRoleNames.map((role) => [role, read(defaultOf(role))!])) as Colours;
  const problems: ThemeProblem[] = [];
  const own = new Map<ColourRole, Colour>();
  for (const [role, value] of set) {
    const colour = read(value);
    const problem = problemOf(role, value, colour);
    if (problem) problems.push(problem);
    else own.set(role, colour!);
  }
  end();
  const colours: Colours = { ...defaults, ...Object.fromEntries(own) };
  for (const { role, pair } of refuseFailing(colours, defaults))
    problems.push(contrastProblem(role, undefined, toHex(colours[role]), pair));
  for (const { token } of problems)
    host.style.setProperty(propertyOf(token as ColourRole), defaultOf(token as ColourRole));
  return problems.map(describeThemeProblem);
}
