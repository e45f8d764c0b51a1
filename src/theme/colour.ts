/** A colour in sRGB; each part from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const rgb = (red: number, green: number, blue: number, alpha = 1): Colour => ({
  red: clamp(red),
  green: clamp(green),
  blue: clamp(blue),
  alpha: clamp(alpha),
});

function fromHex(digits: string): Colour {
  const pairs = digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0, alpha = 1] = pairs.map((pair) => parseInt(pair, 16) / 255);
  return rgb(red, green, blue, alpha);
}

/** CSS Color 4, "HSL to sRGB". */
function fromHsl(hue: number, saturation: number, lightness: number, alpha?: number): Colour {
  const part = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return rgb(part(0), part(8), part(4), alpha);
}

const encode = (linear: number): number => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055);

const decode = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** CSS Color 4, "OKLab to sRGB"; what lies outside of sRGB is cut off. */
function fromOklch(lightness: number, chroma: number, hue: number, alpha?: number): Colour {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return rgb(
    encode(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    encode(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    encode(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
    alpha,
  );
}

/** A number or a percentage of `whole`; hue units other than degrees are not read. */
function numberOf(text: string, whole = 1): number {
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text.replace(/deg$/, ''));
}

type Reader = (parts: readonly string[]) => Colour;

const readers: Readonly<Record<string, Reader>> = {
  rgb: ([red = '', green = '', blue = '', alpha = '1']) =>
    rgb(numberOf(red, 255) / 255, numberOf(green, 255) / 255, numberOf(blue, 255) / 255, numberOf(alpha)),
  hsl: ([hue = '', saturation = '', lightness = '', alpha = '1']) =>
    fromHsl(((numberOf(hue) % 360) + 360) % 360, numberOf(saturation), numberOf(lightness), numberOf(alpha)),
  oklch: ([lightness = '', chroma = '', hue = '', alpha = '1']) =>
    fromOklch(numberOf(lightness), numberOf(chroma, 0.4), numberOf(hue), numberOf(alpha)),
  srgb: ([red = '', green = '', blue = '', alpha = '1']) =>
    rgb(numberOf(red), numberOf(green), numberOf(blue), numberOf(alpha)),
};

/** The colour notations that are read, in words. */
export const readableColours = '#rrggbb, rgb(), hsl(), oklch() or color(srgb …)';

/** Reads a CSS colour in one of `readableColours`; nothing for any other text. */
export function parseColour(text: string): Colour | undefined {
  const value = text.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(value)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const call = /^(?:(rgb|hsl)a?|(oklch)|color)\(\s*(?:(srgb)\s+)?([^()]*)\)$/.exec(value);
  const name = call?.[1] ?? call?.[2] ?? call?.[3];
  const parts = call?.[4]?.split(/[\s,/]+/).filter(Boolean) ?? [];
  const read = name === undefined ? undefined : readers[name];
  if (!read || parts.length < 3 || parts.length > 4) return undefined;
  const colour = read(parts);
  return Object.values(colour).every(Number.isFinite) ? colour : undefined;
}

/** Relative luminance (WCAG 2). */
const luminance = ({ red, green, blue }: Colour): number =>
  0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue);

/** The contrast ratio of WCAG 2 between two colours that nothing shines through, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The colour as `#rrggbb`, with two more digits where something shines through. */
export function toHex({ red, green, blue, alpha }: Colour): string {
  const parts = alpha < 1 ? [red, green, blue, alpha] : [red, green, blue];
  return `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
