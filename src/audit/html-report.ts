import { escaped } from '../policy/escaped.ts';
import { sourceWords } from '../policy/lint/index.ts';
import { inWords } from '../policy/lint/texts.ts';
import type { Audit } from './audit.ts';
import type { Trace } from './evidence.ts';
import { kinds, type AuditFinding } from './finding.ts';
import { groupsOf, headLines, sumLine, whereSeen, type ReportLanguage } from './report.ts';
import { reportWords } from './report-words.ts';
import { few, kindWord, lifetimeWords, phaseWords } from './words.ts';

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; } h3 { margin: 0 0 .25rem; font-size: 1rem; }
section { border: 1px solid; border-inline-start-width: .5rem; padding: .75rem 1rem; margin: 0 0 1rem; } li { margin: .5rem 0; break-inside: avoid; }
section.error { border-color: #b3261e; } section.warning { border-color: #9a6700; } section.info { border-color: #2f6feb; }
dl { margin: .5rem 0; } dt { font-weight: 600; } dd { margin: 0 0 .25rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; min-width: 44rem; }
th, td { border: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; }
td { min-width: 8.5rem; } tbody th { font-weight: 400; min-width: 14rem; } code { font-size: .875em; font-weight: 400; } .sum { font-size: 1.25rem; font-weight: 600; }`;

/** A table under its heading, which names it and the area that scrolls where it is narrow. */
const table = (id: string, title: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<h2 id="${id}">${escaped(title)}</h2>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table aria-labelledby="${id}">
<thead><tr>${head.map((it) => `<th scope="col">${escaped(it)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(([first = '', ...more]) => `<tr><th scope="row">${escaped(first)}</th>${more.map((it) => `<td>${escaped(it)}</td>`).join('')}</tr>`).join('\n')}</tbody></table></div>`;

function findingItem(finding: AuditFinding, language: ReportLanguage): string {
  const seen = whereSeen(finding, language);
  const where = seen === '' ? '' : `<br>${escaped(`${reportWords[language].seenAt}: ${seen}`)}`;
  return `<li>${escaped(finding.found[language])}${where}</li>`;
}

function groupSection([kind, findings]: ReturnType<typeof groupsOf>[number], language: ReportLanguage): string {
  const say = reportWords[language];
  const { title, severity, why, mend, source } = kinds[kind];
  return `<section class="${severity}"><h3>${escaped(`${say[severity]}: ${title[language]}`)} <code>${kind}</code></h3>
<dl><dt>${escaped(say.why)}</dt><dd>${escaped(`${why[language]} (${sourceWords(source)[language]})`)}</dd><dt>${escaped(say.mend)}</dt><dd>${escaped(mend[language])}</dd></dl>
<ul>${findings.map((finding) => findingItem(finding, language)).join('\n')}</ul></section>`;
}

function traceRow({ item, host, addresses, owners, phases }: Trace, language: ReportLanguage): readonly string[] {
  const whose = owners.map(({ title }) => inWords(title, language));
  return [
    item ? `${kindWord(item.kind)[language]} ${item.name} (${host})` : `${host}: ${few(addresses, language)}`,
    whose.length > 0 ? whose.join(', ') : reportWords[language].nobody,
    item ? lifetimeWords(item.lifetime)[language] : '–',
    phases.map((phase) => phaseWords[phase][language]).join(', '),
  ];
}

/** The report as one HTML file that needs nothing else: no script, no picture, no other host. */
export function htmlReport(audit: Audit, language: ReportLanguage): string {
  const say = reportWords[language];
  const visits = audit.visits.map(({ phase, pages, items, requests }) => [
    phaseWords[phase][language],
    pages.join(', '),
    String(items.length),
    String(requests.length),
  ]);
  const groups = groupsOf(audit).map((group) => groupSection(group, language));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${say.title}: ${audit.url}`)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${escaped(say.title)}</h1>
${headLines(audit, language)
  .map((line) => `<p>${escaped(line)}</p>`)
  .join('\n')}
<p class="sum">${escaped(sumLine(audit, language))}</p>
<p>${escaped(say.noProof)}</p>
<h2>${escaped(say.findings)}</h2>
${groups.length > 0 ? groups.join('\n') : `<p>${escaped(say.none)}</p>`}
${table('visits', say.visits, [say.visit, say.pages, say.items, say.requests], visits)}
${table(
  'traces',
  say.traces,
  [say.what, say.whose, say.lifetime, say.seenAt],
  audit.traces.map((trace) => traceRow(trace, language)),
)}
</main>
</body>
</html>
`;
}
