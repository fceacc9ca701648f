import { Suspense } from 'react';
import { SWRConfig } from 'swr';
import {
  getM2MTokensKey,
  type M2MTokenPage,
  M2MTokens,
  M2MTokensProvider,
} from '../../src/index.js';
import { SUBJECT } from './hostTokens.js';

export interface HostPageProps {
  /** The page that the server listed. */
  page: M2MTokenPage;
  locale?: string | undefined;
  timeZone?: string | undefined;
  fetch?: typeof fetch | undefined;
  now?: (() => number) | undefined;
  /** Whether the list has its own Suspense boundary, which React hydrates later than the rest. */
  isBounded?: boolean | undefined;
}

/** A host's page that lists all tokens of a machine on the server and hydrates in the browser. */
export function HostPage({ page, isBounded = false, ...config }: HostPageProps) {
  const key = getM2MTokensKey({ subject: SUBJECT, revoked: true, expired: true });
  const list = <M2MTokens subject={SUBJECT} defaultState={{ revoked: true, expired: true }} />;
  return (
    <SWRConfig value={{ provider: () => new Map(), fallback: { [key]: page } }}>
      <M2MTokensProvider {...config}>
        {isBounded ? <Suspense fallback={<p>waiting</p>}>{list}</Suspense> : list}
      </M2MTokensProvider>
    </SWRConfig>
  );
}
