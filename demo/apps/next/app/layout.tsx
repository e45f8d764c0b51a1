import type { ReactNode } from 'react';
import { renderFooter } from 'privacy-center/server';
import policy from '../public/data-use.json';
import { Privacy } from './privacy';

export const metadata = { title: 'Workshop' };

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <footer>
          <Privacy footer={await renderFooter(policy, 'en')} />
        </footer>
      </body>
    </html>
  );
}
