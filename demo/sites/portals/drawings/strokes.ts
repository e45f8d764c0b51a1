import { svg, type SVGTemplateResult } from 'lit';

/** A closed arrow head at a point, looking along an angle in degrees. */
const arrow = (x: number, y: number, angle: number): SVGTemplateResult =>
  svg`<path class="arrow" d="M0 0L-7-2.2V2.2Z" transform="translate(${x} ${y}) rotate(${angle})" />`;

/** A dimension along x, with the lines that lead to it from the part. */
export const wide = (from: number, to: number, y: number, label: string, reach = 0): SVGTemplateResult => svg`
  <path class="thin" d="M${from} ${y - reach}V${y + 4}M${to} ${y - reach}V${y + 4}M${from} ${y}H${to}" />
  ${arrow(from, y, 180)}${arrow(to, y, 0)}
  <text x=${(from + to) / 2} y=${y - 4} text-anchor="middle">${label}</text>`;

/** A dimension along y. */
export const tall = (from: number, to: number, x: number, label: string, reach = 0): SVGTemplateResult => svg`
  <path class="thin" d="M${x - reach} ${from}H${x + 4}M${x - reach} ${to}H${x + 4}M${x} ${from}V${to}" />
  ${arrow(x, from, -90)}${arrow(x, to, 90)}
  <text text-anchor="middle" transform="translate(${x - 4} ${(from + to) / 2}) rotate(-90)">${label}</text>`;

/** A note at the end of a line with an arrow. */
export const note = (x: number, y: number, toX: number, toY: number, label: string): SVGTemplateResult => {
  const along = toX >= x ? 1 : -1;
  const angle = (Math.atan2(y - toY, x - toX) * 180) / Math.PI;
  return svg`
    <path class="thin" d="M${x} ${y}L${toX} ${toY}h${along * 8}" />
    ${arrow(x, y, angle)}
    <text x=${toX + along * 11} y=${toY + 3.5} text-anchor=${along > 0 ? 'start' : 'end'}>${label}</text>`;
};

/** The two centre lines of something round. */
export const centre = (x: number, y: number, reach: number, reachY = reach): SVGTemplateResult =>
  svg`<path class="centre" d="M${x - reach} ${y}H${x + reach}M${x} ${y - reachY}V${y + reachY}" />`;

/** Holes of one size at given places. */
export const holes = (places: readonly (readonly [number, number])[], radius: number): SVGTemplateResult => svg`
  ${places.map(([x, y]) => svg`<circle class="outline" cx=${x} cy=${y} r=${radius} />`)}`;

/** Places on a circle, the first one turned by half a step, as bolts are. */
export const around = (x: number, y: number, radius: number, count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, at) => {
    const angle = ((at + 0.5) * 2 * Math.PI) / count;
    return [Math.round((x + radius * Math.cos(angle)) * 10) / 10, Math.round((y + radius * Math.sin(angle)) * 10) / 10];
  });
