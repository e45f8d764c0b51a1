import { printPage, type PrintedIn } from '../print-page.ts';
import type { Letter } from './letter.ts';

const sheet = `
  @page { margin: 2.5cm; }
  body { font: 11pt/1.5 Georgia, serif; white-space: pre-wrap; overflow-wrap: break-word; }
`;

/** Prints a letter, line by line. */
export function printLetter(words: PrintedIn, { subject, text }: Letter): void {
  printPage(words, { title: subject, sheet, fill: (body) => (body.textContent = text) });
}
