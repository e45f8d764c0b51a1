/** Our adapter for the harness that measures consent managers side by side. `npm run bench` puts it beside the others. */
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { policyOf } from './policy.mjs';

const name = 'privacy-center';

/** Expressions that run in the page; an element that is not there yet makes them `null`, never an error. */
const inside = (...path) =>
  path.reduce(
    (root, selector) => `(${root})?.shadowRoot?.querySelector('${selector}')`,
    "document.querySelector('privacy-center')",
  );
const settings = inside('privacy-dialog', 'dialog[open] privacy-settings');

/** @param define @param page the harness's own @param dist the folder of the built package */
export const createAdapter = (define, page, dist) =>
  define({
    name,
    label: name,
    bannerExpr: inside('privacy-banner', 'section'),
    dialogExpr: inside('privacy-dialog', 'dialog[open] privacy-settings', 'privacy-service', 'article'),
    gateExpr: 'window.privacyGate?privacyGate.allows(id):undefined',
    openStmt: "document.querySelector('privacy-center').center.open('settings')",
    toggleExpr: `(${settings})?.shadowRoot.querySelector('[service='+id+']')?.shadowRoot?.querySelector('input')`,
    saveStmt: "document.querySelector('privacy-center').center.choose(map)",
    storage: { local: true },
    assets: Object.fromEntries(
      globSync(['privacy-*.js', 'parts/*.js', 'locales/**/*.js'], { cwd: dist }).map((file) => [
        `/${relative('.', file)}`,
        join(dist, file),
      ]),
    ),
    html: (cfg) =>
      page({ name, cfg })
        .replace('<footer>', `<footer><privacy-center lang="de" policy-src="/c/${name}/${cfg.id}.js"></privacy-center>`)
        .replace(
          '</head>',
          `<script src="/a/${name}/privacy-gate.js" data-policy-id="bench-${cfg.id}" data-policy-version="1"></script>
<script type="module" src="/a/${name}/privacy-center.js"></script></head>`,
        ),
    // The harness knows one file a configuration; ours is the policy itself.
    configJs: (cfg) => JSON.stringify(policyOf(cfg)),
  });
