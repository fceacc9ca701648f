import { Suspense } from 'react';
import { SWRConfig } from 'swr';
import {
  getM2MTokensKey,
  type M2MTokenPage,
  M2MTokens,
  M2MTokensProvider,
} from '../../src/index.js';
import {
  CreateM2MTokenDialog,
  M2MTokenManager,
  RevokeM2MTokensDialog,
} from '../../src/manage/index.js';
import { hostTokens, SUBJECT } from './hostTokens.js';

export interface HostPageProps {
  /** The page that the server listed. */
  page: M2MTokenPage;
  locale?: string | undefined;
  timeZone?: string | undefined;
  fetch?: typeof fetch | undefined;
  now?: (() => number) | undefined;
  /** Whether the list has its own Suspense boundary, which React hydrates later than the rest. */
  isBounded?: boolean | undefined;
  /** Whether the page also manages the tokens, with both dialogs open from the start. */
  isManaged?: boolean | undefined;
}

const DEFAULT_STATE = { revoked: true, expired: true };

/** A host's page that lists all tokens of a machine on the server and hydrates in the browser. */
export function HostPage({ page, isBounded = false, isManaged = false, ...config }: HostPageProps) {
  const key = getM2MTokensKey({ subject: SUBJECT, ...DEFAULT_STATE });
  const List = isManaged ? M2MTokenManager : M2MTokens;
  const list = <List subject={SUBJECT} defaultState={DEFAULT_STATE} />;
  const dialog = { subject: SUBJECT, open: true, onOpenChange: () => {} };
  return (
    <SWRConfig value={{ provider: () => new Map(), fallback: { [key]: page } }}>
      <M2MTokensProvider {...config}>
        {isBounded ? <Suspense fallback={<p>waiting</p>}>{list}</Suspense> : list}
        {isManaged && <CreateM2MTokenDialog {...dialog} />}
        {isManaged && <RevokeM2MTokensDialog {...dialog} tokens={hostTokens} />}
      </M2MTokensProvider>
    </SWRConfig>
  );
}
