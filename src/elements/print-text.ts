import { printPage } from './print-page.ts';

const sheet = `
  @page { margin: 2.5cm; }
  body { font: 11pt/1.5 Georgia, serif; white-space: pre-wrap; overflow-wrap: break-word; }
`;

/** Prints a text alone on its page. */
export function printText(title: string, text: string): void {
  printPage(title, sheet, (body) => {
    body.textContent = text;
  });
}
