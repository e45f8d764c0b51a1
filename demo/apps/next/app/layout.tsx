import type { ReactNode } from 'react';
import { Privacy } from './privacy';

export const metadata = { title: 'Workshop' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <footer>
          <Privacy />
        </footer>
      </body>
    </html>
  );
}
