// On https://admin.example.com
import type { ReactNode } from 'react';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { getSessionToken } from '@/session'; // yours

const headers = async () => ({ authorization: `Bearer ${await getSessionToken()}` });

export function TokensFromElsewhere({ children }: { children: ReactNode }) {
  return (
    <M2MTokensProvider proxyUrl="https://api.example.com/m2m-tokens" headers={headers}>
      {children}
    </M2MTokensProvider>
  );
}
