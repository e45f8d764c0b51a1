import { colourRoleNames, type ColourRole } from '../../theme/roles.ts';

/** The property that a page sets for a role. */
export const propertyOf = (role: ColourRole): string => `--privacy-${role}`;

/** The roles that the page sets, with what it sets. */
export function coloursSet(host: HTMLElement): ReadonlyMap<ColourRole, string> {
  // What was put in place before would be read as the page's.
  for (const role of colourRoleNames) host.style.removeProperty(propertyOf(role));
  const style = getComputedStyle(host);
  const entries = colourRoleNames.map((role) => [role, style.getPropertyValue(propertyOf(role)).trim()] as const);
  return new Map(entries.filter(([, value]) => value !== ''));
}
