import { renderNotice } from 'privacy-center/server';
import policy from '../../public/data-use.json';

export default async function Page() {
  return (
    <main>
      <h1>Privacy notice</h1>
      <privacy-notice dangerouslySetInnerHTML={{ __html: await renderNotice(policy, 'en') }} />
    </main>
  );
}
