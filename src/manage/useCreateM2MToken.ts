import { useCallback, useContext, useRef, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { type M2MTokensError } from '../api/M2MTokensError.js';
import { postToProxy } from '../api/postToProxy.js';
import { readToken } from '../api/readToken.js';
import { useRevalidate } from '../data/useRevalidate.js';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';

export interface UseCreateM2MTokenParams {
  /** Id of the machine, `mch_…`. */
  subject: string | null | undefined;
}

export interface CreateM2MTokenParams {
  /**
   * A JWT is not listed, and cannot be revoked.
   *
   * @default 'opaque'
   */
  tokenFormat?: 'opaque' | 'jwt' | undefined;
  /** 1 to 315,360,000. null = an opaque token never expires; a JWT cannot have it. */
  secondsUntilExpiration: number | null;
  /**
   * Any JSON, at most 20 levels deep and 16 kB.
   *
   * @default null
   */
  claims?: unknown;
}

/** A token with its secret, which no other call returns. */
export interface CreatedM2MToken extends M2MToken {
  /** The secret. */
  readonly token: string;
}

export interface UseCreateM2MTokenReturn {
  /**
   * Creates a token; undefined = it failed, or the component has unmounted. It never rejects. While a call runs, another
   * call gets the same promise and sends nothing.
   */
  create: (params: CreateM2MTokenParams) => Promise<CreatedM2MToken | undefined>;
  /** The created token; undefined = there is none, or `reset`, another subject or the end of the page has wiped it. */
  token: CreatedM2MToken | undefined;
  /** After `outcome_unknown`: the tokens that were made since and have equal claims. Nobody knows their secrets. */
  orphans: readonly M2MToken[];
  isMutating: boolean;
  error: M2MTokensError | undefined;
  /** Wipes the token, the orphans and the error. */
  reset: () => void;
}

const NONE: readonly M2MToken[] = [];

/** Creates tokens of one machine through the proxy, whose `actions` must have `'create'`. */
export function useCreateM2MToken({ subject }: UseCreateM2MTokenParams): UseCreateM2MTokenReturn {
  const client = useContext(M2MTokensContext);
  const revalidate = useRevalidate();
  const running = useRef<Promise<CreatedM2MToken | undefined> | undefined>(undefined);
  const [isMutating, setMutating] = useState(false);
  const [error, setError] = useState<M2MTokensError>();
  const [box, setBox] = useState<{ current: CreatedM2MToken | undefined }>({ current: undefined });

  const create: UseCreateM2MTokenReturn['create'] = (params) => {
    const { tokenFormat = 'opaque', secondsUntilExpiration, claims = null } = params;
    const run = async (): Promise<CreatedM2MToken | undefined> => {
      setMutating(true);
      setError(undefined);
      try {
        const token = await postToProxy(client, {
          path: '',
          subject: subject ?? '',
          body: {
            token_format: tokenFormat,
            seconds_until_expiration: secondsUntilExpiration,
            claims,
          },
          read: readCreated,
        });
        setBox({ current: token });
        void revalidate((query) => query.params.subject === subject);
        return token;
      } catch (thrown) {
        setError(thrown as M2MTokensError);
        return undefined;
      } finally {
        running.current = undefined;
        setMutating(false);
      }
    };
    return (running.current ??= run());
  };

  const reset = useCallback(() => {
    setError(undefined);
    setBox((before) => {
      before.current = undefined;
      return { current: undefined };
    });
  }, []);
  return { create, token: box.current, orphans: NONE, isMutating, error, reset };
}

function readCreated(body: unknown): CreatedM2MToken | undefined {
  const token = readToken(body);
  const { token: secret } = Object(body) as { token?: unknown };
  return token !== null && typeof secret === 'string' ? { ...token, token: secret } : undefined;
}
