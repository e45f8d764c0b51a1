/** Our adapter for the harness that measures consent managers side by side. `npm run bench` puts it beside the others. */
import { globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { sealedIndex } from '../../../src/cli/sealed-index.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { policyId, policyOf } from './policy.mjs';

const name = 'privacy-center';

/** Expressions that run in the page; an element that is not there yet makes them `null`, never an error. */
const inside = (...path) =>
  path.reduce(
    (root, selector) => `(${root})?.shadowRoot?.querySelector('${selector}')`,
    "document.querySelector('privacy-center')",
  );
const settings = inside('privacy-dialog', 'dialog[open] privacy-settings');

const folder = mkdtempSync(join(tmpdir(), 'privacy-center-index-'));

const policyText = (cfg) => JSON.stringify(policyOf(cfg));

/** Writes the index of a configuration's policy, as `privacy-center index` does. @returns its file */
function writeIndex(cfg) {
  const file = join(folder, `${cfg.id}.js`);
  const text = policyText(cfg);
  writeFileSync(file, JSON.stringify(sealedIndex(parsePolicy(text).policy, text)));
  return file;
}

/** The probes press a button of the page itself: none of theirs can reach into our shadow roots. */
const acceptAll = {
  selector: '#accept-all',
  markup: `<button id="accept-all" type="button">Alle</button><script src="/a/${name}/accept-all.js"></script>`,
  file: join(import.meta.dirname, 'accept-all.js'),
};

/** @param define @param page the harness's own @param dist the folder of the built package @param isProbe not measured */
export function createAdapter(define, page, dist, isProbe = false) {
  const files = globSync(['privacy-*.js', 'parts/*.js', 'locales/**/*.js'], { cwd: dist });
  const assets = Object.fromEntries(files.map((file) => [`/${relative('.', file)}`, join(dist, file)]));
  if (isProbe) assets['/accept-all.js'] = acceptAll.file;
  const center = ({ id }) =>
    `<privacy-center lang="de" policy-src="/c/${name}/${id}.js" policy-index-src="/a/${name}/${id}.js"></privacy-center>`;
  // As docs/performance.md advises: what the question needs is asked for with the script, not after it.
  const scripts = ({ id }) => `<link rel="modulepreload" href="/a/${name}/locales/first/de.js">
<link rel="preload" as="fetch" crossorigin href="/a/${name}/${id}.js">
<script src="/a/${name}/privacy-gate.js" data-policy-id="${policyId}" data-policy-version="1"></script>
<script type="module" src="/a/${name}/privacy-center.js"></script>`;
  return define({
    name,
    label: name,
    bannerExpr: inside('privacy-banner', 'section'),
    dialogExpr: inside('privacy-dialog', 'dialog[open] privacy-settings', 'privacy-service', 'article'),
    gateExpr: 'window.privacyGate?privacyGate.allows(id):undefined',
    openStmt: "document.querySelector('privacy-center').center.open('settings')",
    toggleExpr: `(${settings})?.shadowRoot.querySelector('[service='+id+']')?.shadowRoot?.querySelector('input')`,
    saveStmt: "document.querySelector('privacy-center').center.choose(map)",
    acceptSel: acceptAll.selector,
    storage: { local: `privacy-center.${policyId}`, cookie: `privacy-center.${policyId}` },
    assets,
    html(cfg) {
      assets[`/${cfg.id}.js`] ??= writeIndex(cfg);
      return page({ name, cfg })
        .replace('<footer>', `<footer>${center(cfg)}${isProbe ? acceptAll.markup : ''}`)
        .replace('</head>', `${scripts(cfg)}</head>`);
    },
    // The harness knows one file a configuration; ours is the policy itself.
    configJs: policyText,
  });
}
