import { getM2MTokensKey, type M2MTokenPage, M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { createMachineId, FAKE_NOW } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';

export const SUBJECT = createMachineId('billing');

/** On both sides, so that the server's tokens are as old in the browser. */
const now = () => FAKE_NOW;

export interface StrictPageProps {
  /** What the server has listed. */
  page: M2MTokenPage;
  /** Called in the browser, when all of the page belongs to React. */
  onHydrated?: () => void;
}

/** The page of a host with a strict Content-Security-Policy. */
export function StrictPage({ page, onHydrated }: StrictPageProps) {
  const fallback = { [getM2MTokensKey({ subject: SUBJECT })]: page };
  return (
    <main ref={onHydrated}>
      <h1>Billing</h1>
      <SWRConfig value={{ provider: () => new Map(), fallback }}>
        <M2MTokensProvider now={now}>
          <M2MTokens subject={SUBJECT} />
        </M2MTokensProvider>
      </SWRConfig>
    </main>
  );
}
