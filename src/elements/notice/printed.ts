import { html, render, type TemplateResult } from 'lit';
import type { Section } from '../../disclosure/document.ts';
import { serviceFacts, serviceLead } from '../../disclosure/service.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { renderBlocks, renderFacts, renderLine, type Places } from '../disclosure/render.ts';
import { heading } from '../heading.ts';
import { localText, marked } from '../local-text.ts';
import { printPage } from '../print-page.ts';

const sheet = `
  @page { margin: 2cm; }
  body { font: 10pt/1.45 system-ui, sans-serif; overflow-wrap: break-word; hyphens: auto; }
  h1 { font-size: 18pt; margin: 0 0 6pt; }
  h2 { font-size: 14pt; margin: 20pt 0 4pt; border-top: 1.5pt solid; padding-top: 6pt; }
  h3 { font-size: 12pt; margin: 16pt 0 4pt; }
  h4 { font-size: 10pt; margin: 10pt 0 2pt; }
  h5, h6 { font-size: 9pt; margin: 6pt 0 1pt; }
  h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
  p, ul, dl, dd { margin: 0 0 3pt; }
  ul { padding-inline-start: 12pt; }
  ul.short { columns: 3; }
  dt { color: #444; font-size: 8.5pt; }
  dd { padding-inline-start: 8pt; }
  a { color: inherit; }
  [part~='apart'] { border: 1.5pt solid; padding: 0 8pt 6pt; margin-top: 20pt; }
  [part~='apart'] h2 { border: 0; margin-top: 6pt; }
  .entry { border-inline-start: 1.5pt solid #888; padding-inline-start: 8pt; margin-top: 8pt; }
  .quiet { color: #444; }
  table { width: 100%; border-collapse: collapse; font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { text-align: start; vertical-align: top; padding: 2pt 6pt 2pt 0; border-bottom: 0.5pt solid #888; font-weight: 400; }
  code { font-size: 8pt; overflow-wrap: anywhere; }
  button { all: unset; }
  .column { display: none; }
`;

/** Prints the whole notice with the details of every service unfolded, and nothing of the page around it. */
export function printNotice(ready: ReadyCenter, sections: readonly Section[]): void {
  const { words, lookup } = ready;
  const placesAt = (level: number): Places => ({
    switch: (_service, way) => html`<p>${renderLine(way)}</p>`,
    service(id, again) {
      const service = lookup.services.get(id);
      if (!service) return undefined;
      const title = localText(words, service.title);
      if (again) return html`<p>${title}</p>`;
      return html`<div class="entry">
        ${heading(level, title)}
        <p>${renderLine(serviceLead(ready, service))}</p>
        ${renderFacts(serviceFacts(ready, service), level + 1)}
      </div>`;
    },
  });
  const part = (section: Section, level: number): TemplateResult => {
    const { title, language, blocks, facts, sections: inner, apart } = section;
    return html`<section part=${apart ? 'apart' : 'section'}>
      ${heading(level, marked(title, language))} ${renderBlocks(blocks, placesAt(level + 1))}
      ${renderFacts(facts, level + 1, placesAt(level + 2))} ${inner.map((it) => part(it, level + 1))}
    </section>`;
  };
  const content = html`<main lang=${words.language} dir=${words.direction}>
    <h1>${words.t('view.notice')}</h1>
    ${sections.map((it) => part(it, 2))}
  </main>`;
  printPage(words.t('view.notice'), sheet, (body) => void render(content, body));
}
