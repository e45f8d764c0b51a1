import { html, type TemplateResult } from 'lit';

const words = {
  de: {
    title: 'Teile nach Zeichnung, in fünf Tagen',
    text: 'Laden Sie eine Zeichnung hoch, und wir finden die Werkstatt dazu: Fräsen, Drehen, Blech und 3D-Druck.',
    link: 'Preis berechnen',
  },
  en: {
    title: 'Parts to drawing, in five days',
    text: 'Upload a drawing and we find the workshop for it: milling, turning, sheet metal and 3D printing.',
    link: 'Work out a price',
  },
};

/** A page around elements that lie over pages, or end them. */
export function page(locale: string, content: unknown): TemplateResult {
  const { title, text, link } = locale.startsWith('de') ? words.de : words.en;
  return html`<div class="story-page">
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="#story">${link}</a></p>
    </main>
    <footer>${content}</footer>
  </div>`;
}
