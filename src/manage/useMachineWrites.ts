import { useContext, useMemo, useRef } from 'react';
import { listFromProxy } from '../api/listFromProxy.js';
import { MAX_LIMIT } from '../api/ListParams.js';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { postToProxy, type ProxyWrite } from '../api/postToProxy.js';
import { invalidWrite } from '../api/writeError.js';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import { type MachinePages, useMachinePages } from '../data/useMachinePages.js';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { usePageQuery } from '../hooks/usePageQuery.js';
import { clockShift, correctClock } from '../time/clockShift.js';

/** The writes to one machine, and its cached pages. */
export interface MachineWrites {
  pages: MachinePages;
  /** Why no write can be sent, such as a missing subject; undefined = one can. */
  fault: M2MTokensError | undefined;
  /** Sends a write once, with the provider's latest settings. A failure also applies to the lists. */
  post: <Answer>(write: Omit<ProxyWrite<Answer>, 'subject'>) => Promise<Answer>;
  /** The newest tokens, revoked and expired ones included; empty when they cannot be loaded. */
  listNewest: () => Promise<readonly M2MToken[]>;
  /** The time, in Unix milliseconds, by the clock that the lists use. */
  now: () => number;
}

export function useMachineWrites(subject: string | null | undefined): MachineWrites {
  const config = useContext(M2MTokensContext);
  const { query, paramsError, owner } = usePageQuery({ subject });
  const pages = useMachinePages(owner);
  // A host with inline functions passes an equal but new config in each render.
  const latest = useRef({ config, pages });
  useIsomorphicLayoutEffect(() => {
    latest.current = { config, pages };
  });
  return useMemo(() => {
    const params = { revoked: true, expired: true, limit: MAX_LIMIT, offset: 0 };
    const options = { onServerTime: correctClock };
    const machine = query?.params.subject ?? '';
    return {
      pages,
      fault: query ? undefined : (paramsError ?? invalidWrite('there is no subject')),
      post: async (write) => {
        try {
          return await postToProxy(latest.current.config, { ...write, subject: machine }, options);
        } catch (error) {
          pages.fail(error as M2MTokensError);
          throw error;
        }
      },
      listNewest: async () => {
        // Another endpoint or user must not answer for these pages.
        if (latest.current.pages !== pages) return [];
        const { config: client } = latest.current;
        const asked = { ...params, subject: machine };
        const page = await listFromProxy(client, asked, options).catch(() => undefined);
        return page?.data ?? [];
      },
      now: () => latest.current.config.now?.() ?? Date.now() + clockShift(),
    };
  }, [query, paramsError, pages]);
}
