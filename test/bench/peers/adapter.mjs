/** Our adapter for the harness that measures consent managers side by side. `npm run bench` puts it beside the others. */
import { globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createLookup } from '../../../src/policy/lookup.ts';
import { makeIndex } from '../../../src/policy/make-index.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { policyOf } from './policy.mjs';

const name = 'privacy-center';

/** Expressions that run in the page; an element that is not there yet makes them `null`, never an error. */
const inside = (...path) =>
  path.reduce(
    (root, selector) => `(${root})?.shadowRoot?.querySelector('${selector}')`,
    "document.querySelector('privacy-center')",
  );
const settings = inside('privacy-dialog', 'dialog[open] privacy-settings');

const folder = mkdtempSync(join(tmpdir(), 'privacy-center-index-'));

/** Writes the index of a configuration's policy, as `privacy-center index` does. @returns its file */
function writeIndex(cfg) {
  const file = join(folder, `${cfg.id}.js`);
  const { policy } = parsePolicy(policyOf(cfg));
  writeFileSync(file, JSON.stringify(makeIndex(createLookup(policy))));
  return file;
}

/** @param define @param page the harness's own @param dist the folder of the built package */
export function createAdapter(define, page, dist) {
  const files = globSync(['privacy-*.js', 'parts/*.js', 'locales/**/*.js'], { cwd: dist });
  const assets = Object.fromEntries(files.map((file) => [`/${relative('.', file)}`, join(dist, file)]));
  const center = ({ id }) =>
    `<privacy-center lang="de" policy-src="/c/${name}/${id}.js" policy-index-src="/a/${name}/${id}.js"></privacy-center>`;
  const scripts = ({ id }) =>
    `<script src="/a/${name}/privacy-gate.js" data-policy-id="bench-${id}" data-policy-version="1"></script>
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
    storage: { local: true },
    assets,
    html(cfg) {
      assets[`/${cfg.id}.js`] ??= writeIndex(cfg);
      return page({ name, cfg })
        .replace('<footer>', `<footer>${center(cfg)}`)
        .replace('</head>', `${scripts(cfg)}</head>`);
    },
    // The harness knows one file a configuration; ours is the policy itself.
    configJs: (cfg) => JSON.stringify(policyOf(cfg)),
  });
}
