/** Width and height in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The looks that a person can have asked the system for. */
export const themes = ['light', 'dark', 'forced colours'] as const;

/** How a page is looked at. */
export interface Layout {
  readonly viewport: Viewport;
  readonly theme: (typeof themes)[number];
  /** BCP 47; empty for the language that the page itself chooses. */
  readonly language: string;
}

/** A desk, light, in the page's own language. */
export const desk: Layout = { viewport: { width: 1440, height: 900 }, theme: 'light', language: '' };
