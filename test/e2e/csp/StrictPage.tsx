import { getM2MTokensKey, type M2MTokenPage, M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { M2MTokenManager } from 'react-m2m-tokens/manage';
import { createMachineId, FAKE_NOW } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';

export const SUBJECT = createMachineId('billing');

/** Used on both sides, so that tokens have the same age on the server and in the browser. */
const now = () => FAKE_NOW;

export interface StrictPageProps {
  /** The page of tokens that the server listed. */
  page: M2MTokenPage;
  /** Whether the user manages the tokens. */
  isManaging: boolean;
  /** Called in the browser after hydration. */
  onHydrated?: () => void;
}

/** A host page with a strict Content-Security-Policy. */
export function StrictPage({ page, isManaging, onHydrated }: StrictPageProps) {
  const fallback = { [getM2MTokensKey({ subject: SUBJECT })]: page };
  const List = isManaging ? M2MTokenManager : M2MTokens;
  return (
    <main ref={onHydrated}>
      <h1>Billing</h1>
      <SWRConfig value={{ provider: () => new Map(), fallback }}>
        <M2MTokensProvider now={now}>
          <List subject={SUBJECT} />
        </M2MTokensProvider>
      </SWRConfig>
    </main>
  );
}
