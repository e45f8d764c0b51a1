import type { Policy } from '../src/policy/types.ts';
import type { Mail } from '../src/receiver/index.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

function entry({ to, list, link }: Mail, policy: Policy): string {
  const title = policy.newsletters.find(({ id }) => id === list)?.title ?? list;
  const name = typeof title === 'string' ? title : (title['en'] ?? list);
  return `<li><span><strong>${escaped(to)}</strong><br>Please confirm: ${escaped(name)}</span>
    <a href="${escaped(link)}">Open the link of the mail</a></li>`;
}

/** The mails that the receiver would have sent: nothing leaves this computer. */
export function mailPage(mails: readonly Mail[], policy: Policy): Response {
  const list = mails.map((mail) => entry(mail, policy)).reverse();
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Letter box of the demo</title>
    <link rel="stylesheet" href="/start/start.css">
  </head>
  <body>
    <main>
      <h1>Letter box</h1>
      <p>Mails that the receiver would have sent. Nothing leaves this computer.</p>
      ${list.length > 0 ? `<ul>${list.join('\n')}</ul>` : '<p>Nothing has come yet: sign up to a newsletter.</p>'}
    </main>
  </body>
</html>
`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
    'cache-control': 'no-store',
  };
  return new Response(html, { headers });
}
