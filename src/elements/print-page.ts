/**
 * Prints something alone on its page, whatever the page around looks like. It stands in a hidden frame of its own, with an
 * adopted style sheet, so that a strict content security policy lets it pass. @param fill writes the page's body
 */
export function printPage(title: string, sheet: string, fill: (body: HTMLElement) => void): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return frame.remove();
  view.document.title = title;
  view.document.documentElement.lang = document.documentElement.lang;
  fill(view.document.body);
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(sheet);
  view.document.adoptedStyleSheets = [styles];
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
