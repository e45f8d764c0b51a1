/** What VS Code's own service for HTML says with the shipped data; what a JetBrains editor is given names the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import htmlService from 'vscode-html-languageservice';

const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlService;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const webTypes = read(read('package.json')['web-types']);
const provider = newHTMLDataProvider('privacy-center', read('dist/editors/vscode-html.json'));
const service = getLanguageService({ customDataProviders: [provider] });

/** What is offered where the bar stands. */
function offered(text) {
  const document = TextDocument.create('file:///page.html', 'html', 0, text.replace('|', ''));
  const { items } = service.doComplete(
    document,
    document.positionAt(text.indexOf('|')),
    service.parseHTMLDocument(document),
  );
  return items.map(({ label }) => label.replaceAll('"', ''));
}

const elements = new Map(webTypes.contributions.html.elements.map((element) => [element.name, element]));
const attributesOf = (tag) => elements.get(tag).attributes.map(({ name }) => name);

const tags = offered('<privacy-|').filter((tag) => tag.startsWith('privacy-'));
assert.deepEqual(tags.sort(), [...elements.keys()].sort());
for (const tag of tags) {
  const names = offered(`<${tag} |>`);
  for (const name of attributesOf(tag)) assert.ok(names.includes(name), `<${tag}> is not offered ${name}`);
}
assert.deepEqual(offered('<privacy-center banner-placement="|"'), ['bar', 'corner', 'inline']);
assert.deepEqual(
  elements.get('privacy-center').js.events.map(({ name }) => name),
  ['privacy-ready', 'privacy-consent-changed', 'privacy-newsletter-changed', 'privacy-request-sent', 'privacy-problem'],
);
console.log(`editors know ${tags.length} elements, their attributes, words and events`);
