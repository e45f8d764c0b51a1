import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The first page: what there is to see, and what is not built yet. */
export function indexPage(mounts, thirdParty) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>privacy-center: demos</title>
    <link rel="stylesheet" href="/start/start.css">
  </head>
  <body>
    <main>
      <h1>privacy-center</h1>
      <p>One element and one JSON file: privacy settings, rights, newsletter and the whole notice. All companies named
      Teilehafen are made up.</p>
      <ul>
        ${mounts
          .filter(({ title }) => title)
          .map(entry)
          .join('\n        ')}
      </ul>
      <ul>
        <li><a href="/receiver/openapi.json">Receiver: its interface</a> <code>/receiver/</code></li>
        <li><a href="/mails/">Letter box: mails it would have sent</a> <code>/mails/</code></li>
      </ul>
      <p class="small">Stand-in for third parties, on an origin of its own: <a href="${thirdParty}/">${thirdParty}</a>.
      Policies: <a href="/policies/marketplace.json">marketplace.json</a>,
      <a href="/policies/notice-2022.json">notice-2022.json</a>.</p>
    </main>
  </body>
</html>
`;
}

function entry({ path, folder, title }) {
  return existsSync(join(folder, 'index.html'))
    ? `<li><a href="${path}">${title}</a> <code>${path}</code></li>`
    : `<li>${title}: not built yet</li>`;
}
