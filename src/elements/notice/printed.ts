import { html, render, type TemplateResult } from 'lit';
import { section, type Section } from '../../disclosure/document.ts';
import { serviceFacts, serviceLead } from '../../disclosure/service.ts';
import { allFlowsOf } from '../../policy/flows.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { renderBlocks, renderFacts, renderLine, type Places } from '../disclosure/render.ts';
import { heading } from '../heading.ts';
import { localText, marked } from '../local-text.ts';
import { printPage } from '../print-page.ts';
import { printSheet } from '../print-sheet.ts';
import { transfersTable } from '../transfers/table.ts';

const sheet = `${printSheet}
  h3 { font-size: 12pt; margin: 16pt 0 4pt; }
  h4 { font-size: 10pt; margin: 10pt 0 2pt; }
  h5, h6 { font-size: 9pt; margin: 6pt 0 1pt; }
  ul { padding-inline-start: 12pt; }
  ul.short { columns: 3; }
  dt { color: #444; font-size: 8.5pt; }
  dd { padding-inline-start: 8pt; }
  a { color: inherit; }
  [part~='apart'] { border: 1.5pt solid; padding: 0 8pt 6pt; margin-top: 20pt; }
  [part~='apart'] h2 { border: 0; margin-top: 6pt; }
  .entry { border-inline-start: 1.5pt solid #888; padding-inline-start: 8pt; margin-top: 8pt; }
  .quiet { color: #444; }
  button { all: unset; }
`;

/**
 * Prints the whole notice with the details of every service unfolded and the picture of where data goes as its table, and
 * nothing of the page around it.
 */
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
  const part = (it: Section, level: number): TemplateResult => {
    const { title, language, blocks, facts, sections: inner, apart } = it;
    return html`<section part=${apart ? 'apart' : 'section'}>
      ${heading(level, marked(title, language))} ${renderBlocks(blocks, placesAt(level + 1))}
      ${renderFacts(facts, level + 1, placesAt(level + 2))} ${inner.map((one) => part(one, level + 1))}
    </section>`;
  };
  const picture = section('picture', words.t('transfers.title'), {
    blocks: [transfersTable(ready, allFlowsOf(lookup))],
  });
  const content = html`<h1>${words.t('view.notice')}</h1>
    ${sections.flatMap((it) => (it.id === 'part/activities' ? [picture, it] : [it])).map((it) => part(it, 2))}`;
  printPage(words, { title: words.t('view.notice'), sheet, fill: (body) => void render(content, body) });
}
