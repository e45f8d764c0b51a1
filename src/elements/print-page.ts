import type { FirstWords } from '../i18n/words.ts';

/** The language of what is printed. */
export type PrintedIn = Pick<FirstWords, 'language' | 'direction'>;

/** What is printed, and how it looks. */
export interface PrintedPage {
  readonly title: string;
  /** CSS. */
  readonly sheet: string;
  /** Writes the page's body. */
  readonly fill: (body: HTMLElement) => void;
}

/** Out of sight, but rendered: Firefox prints nothing from a frame that is not. */
const outOfSight = { position: 'fixed', insetBlockEnd: '100%', inlineSize: '1px', blockSize: '1px', border: '0' };

/**
 * Prints something alone on its page, whatever the page around looks like. It stands in a frame of its own, with an adopted
 * style sheet, so that a strict content security policy lets it pass.
 */
export function printPage({ language, direction }: PrintedIn, { title, sheet, fill }: PrintedPage): void {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, outOfSight);
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // An empty frame is loaded at once in some browsers and a moment later in others.
  frame.addEventListener(
    'load',
    () => {
      const view = frame.contentWindow as Window & typeof globalThis;
      const styles = new view.CSSStyleSheet();
      styles.replaceSync(sheet);
      view.document.adoptedStyleSheets = [styles];
      view.document.title = title;
      Object.assign(view.document.documentElement, { lang: language, dir: direction });
      fill(view.document.body);
      view.addEventListener('afterprint', () => frame.remove());
      view.print();
    },
    { once: true },
  );
  document.body.append(frame);
}
