import { getM2MTokensKey, type M2MTokenPage, M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { M2MTokenManager } from 'react-m2m-tokens/manage';
import { createMachineId, FAKE_NOW } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { MachineTools } from '../manage/MachineTools.js';

export const SUBJECT = createMachineId('billing');

/** Used on both sides, so that tokens have the same age on the server and in the browser. */
const now = () => FAKE_NOW;

export interface StrictPageProps {
  /** The page of tokens that the server listed. */
  page: M2MTokenPage;
  /** The components that manage; undefined = the page only lists. */
  manages: 'tokens' | 'machines' | undefined;
  /** Called in the browser after hydration. */
  onHydrated?: () => void;
}

/** A host page with a strict Content-Security-Policy. */
export function StrictPage({ page, manages, onHydrated }: StrictPageProps) {
  const fallback = { [getM2MTokensKey({ subject: SUBJECT })]: page };
  const List = manages === 'tokens' ? M2MTokenManager : M2MTokens;
  return (
    <main ref={onHydrated}>
      <h1>Billing</h1>
      <SWRConfig value={{ provider: () => new Map(), fallback }}>
        <M2MTokensProvider now={now}>
          {manages === 'machines' ? <MachineTools /> : <List subject={SUBJECT} />}
        </M2MTokensProvider>
      </SWRConfig>
    </main>
  );
}
