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
  /** What the server has listed. */
  page: M2MTokenPage;
  locale?: string | undefined;
  timeZone?: string | undefined;
  fetch?: typeof fetch | undefined;
  now?: (() => number) | undefined;
  /** Whether the list stands in a boundary of its own, which React hydrates later than the rest. */
  isBounded?: boolean | undefined;
}

/** The page of a host that lists all of a machine's tokens on the server and goes on in the browser. */
export function HostPage({ page, isBounded = false, ...config }: HostPageProps) {
  const key = getM2MTokensKey({ subject: SUBJECT, revoked: true, expired: true });
  const list = <M2MTokens subject={SUBJECT} defaultRevoked defaultExpired />;
  return (
    <SWRConfig value={{ provider: () => new Map(), fallback: { [key]: page } }}>
      <M2MTokensProvider {...config}>
        {isBounded ? <Suspense fallback={<p>waiting</p>}>{list}</Suspense> : list}
      </M2MTokensProvider>
    </SWRConfig>
  );
}
