const sheet = `
  @page { margin: 2.5cm; }
  body { font: 11pt/1.5 Georgia, serif; white-space: pre-wrap; overflow-wrap: break-word; }
`;

/** Out of sight, but rendered: Firefox prints nothing from a frame that is not. */
const outOfSight = { position: 'fixed', insetBlockEnd: '100%', inlineSize: '1px', blockSize: '1px', border: '0' };

type View = Window & typeof globalThis;

/**
 * Prints a text alone on its page, whatever the page around looks like. It stands in a frame of its own, with an adopted
 * style sheet, so that a strict content security policy lets it pass.
 */
export function printText(title: string, text: string, print = (view: Window): void => view.print()): void {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, outOfSight);
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // An empty frame is loaded at once in some browsers and a moment later in others.
  frame.addEventListener(
    'load',
    () => {
      const view = frame.contentWindow as View;
      const styles = new view.CSSStyleSheet();
      styles.replaceSync(sheet);
      view.document.adoptedStyleSheets = [styles];
      view.document.title = title;
      view.document.body.textContent = text;
      view.addEventListener('afterprint', () => frame.remove());
      print(view);
    },
    { once: true },
  );
  document.body.append(frame);
}
