const sheet = `
  @page { margin: 2.5cm; }
  body { font: 11pt/1.5 Georgia, serif; white-space: pre-wrap; overflow-wrap: break-word; }
`;

/**
 * Prints a text alone on its page, whatever the page around looks like. It stands in a hidden frame of its own, with an
 * adopted style sheet, so that a strict content security policy lets it pass.
 */
export function printText(title: string, text: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return frame.remove();
  view.document.title = title;
  view.document.body.textContent = text;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(sheet);
  view.document.adoptedStyleSheets = [styles];
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
