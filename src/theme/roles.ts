/**
 * The roles that a site may give a colour, each as `--privacy-<role>`. There is one set for every choice: no role exists
 * by which "yes" and "no" could differ (fairness rules F02 to F05).
 */
export const colourRoles = {
  surface: 'The ground on which everything stands',
  'surface-raised': 'A ground that stands out from the first: notes, placeholders, what the pointer is on',
  text: 'Words',
  'text-quiet': 'Words that may stand back: hints, counts, provider names',
  accent: 'Links, icons and a switch that is on',
  'accent-text': 'The knob of a switch that is on',
  line: 'Lines that only divide',
  'line-strong': 'The edge of fields, plain buttons and switches',
  control: 'Every choice button, whatever it chooses',
  'control-hover': 'Every choice button under the pointer',
  'control-text': 'The words on every choice button',
  problem: 'Errors',
  focus: 'The ring around what has the focus',
} as const;

/** A role of colour. */
export type ColourRole = keyof typeof colourRoles;

/** All roles of colour, in the order of the list. */
export const colourRoleNames = Object.keys(colourRoles) as readonly ColourRole[];

/** What a site may set besides colours, each as `--privacy-<name>`. */
export const shapeRoles = {
  radius: 'How round corners are',
  font: 'The typeface; that of the page unless set',
  shadow: 'The shadow under what lies over the page',
  density: 'How much room there is: 1 is the default, less is closer',
} as const;

/** A role of shape. */
export type ShapeRole = keyof typeof shapeRoles;
