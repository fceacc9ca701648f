import type { ReactNode } from 'react';
import 'react-m2m-tokens/styles.css';
import { Hydrated } from './Hydrated';

export const metadata = { title: 'Machines' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Hydrated>{children}</Hydrated>
      </body>
    </html>
  );
}
