/** How headings, texts and tables look on a page that is printed. */
export const printSheet = `
  @page { margin: 2cm; }
  body { font: 10pt/1.45 system-ui, sans-serif; overflow-wrap: break-word; hyphens: auto; }
  h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
  h1 { font-size: 18pt; margin: 0 0 6pt; }
  h2 { font-size: 14pt; margin: 20pt 0 4pt; border-top: 1.5pt solid; padding-top: 6pt; }
  p, ul, dl, dd { margin: 0 0 3pt; }
  table { width: 100%; border-collapse: collapse; font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { text-align: start; vertical-align: top; padding: 2pt 6pt 2pt 0; border-bottom: 0.5pt solid #888; font-weight: 400; }
  thead th { font-weight: 600; }
  thead th:last-child { width: 14%; }
  code { font-size: 8pt; overflow-wrap: anywhere; }
  .column { display: none; }
`;
