import { act, render } from '@testing-library/react';
import { type ReactNode, StrictMode, useEffect } from 'react';
import {
  type M2MToken,
  M2MTokensProvider,
  type M2MTokensProviderProps,
  useM2MTokens,
  useM2MTokensCache,
  type UseM2MTokensCacheReturn,
  type UseM2MTokensParams,
  type UseM2MTokensReturn,
} from 'react-m2m-tokens';
import {
  useCreateM2MToken,
  type UseCreateM2MTokenReturn,
  useRevokeM2MTokens,
  type UseRevokeM2MTokensReturn,
} from 'react-m2m-tokens/manage';
import { createFakeBackend } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { useRowsEpoch } from '../../../src/hooks/useRowsEpoch.js';
import { pass } from '../../support/fakeTime.js';
import { BILLING } from '../../support/tokens.js';

/** A write that waits until the test answers it. */
interface HeldWrite {
  url: string;
  headers: Headers;
  init: RequestInit;
  body: unknown;
  /** Answers as the backend does, or with this answer. */
  answer: (response?: Response) => Promise<void>;
  /** Answers, and passes no time. */
  answerAtOnce: (response: Response) => void;
  /** The backend executes the write, but its answer is lost. */
  lose: () => Promise<void>;
}

export interface WorldOptions {
  /** The tokens of all machines, newest first. */
  tokens: readonly M2MToken[];
  /** The machine of the hooks, which the test may change. */
  subject?: string | null;
  /** The list beside the hooks; null = none. */
  list?: Partial<UseM2MTokensParams> | null;
  /** Whether the lists have a total. */
  hasTotal?: boolean;
  /** Whether each write waits for the test. */
  isHeld?: boolean;
  strict?: boolean;
  /** Milliseconds before each answer of the backend. */
  latency?: number;
  config?: M2MTokensProviderProps;
}

/** Renders both hooks, and a list of the same machine, on a fake backend. Needs fake time. */
export async function renderWrites(options: WorldOptions) {
  const { tokens, hasTotal = true, isHeld = false, strict = false, latency = 0 } = options;
  const backend = createFakeBackend({ tokens, latency });
  const held: HeldWrite[] = [];
  const cache = new Map();
  let shown = { subject: BILLING as string | null, list: {} as WorldOptions['list'], ...options };
  const now: {
    revoking?: UseRevokeM2MTokensReturn;
    creating?: UseCreateM2MTokenReturn;
    list?: UseM2MTokensReturn;
    cacheApi?: UseM2MTokensCacheReturn;
    epoch?: number;
  } = {};
  let renders = 0;

  const listWithoutTotal: typeof fetch = async (input, init) => {
    const answer = await backend.fetchProxy(input, init);
    return Response.json({ ...((await answer.json()) as object), total_count: null });
  };

  const send: typeof fetch = (input, init = {}) => {
    if (init.method !== 'POST' && !hasTotal) return listWithoutTotal(input, init);
    if (init.method !== 'POST' || !isHeld) return backend.fetchProxy(input, init);
    return new Promise((resolve, reject) => {
      // The backend answers in a timer, so a test must not await it while no time passes.
      const settle = async (how: () => void) => {
        await act(async () => how());
        await pass(0);
        await pass(0);
      };
      const work = () => backend.fetchProxy(input, init);
      held.push({
        url: input as string,
        headers: new Headers(init.headers),
        init,
        body: JSON.parse(init.body as string),
        answer: (response) => settle(() => resolve(response ?? work())),
        answerAtOnce: resolve,
        lose: () => settle(() => void work().then(() => reject(new TypeError('Failed to fetch')))),
      });
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  };

  function Probe({ subject }: { subject: string | null }) {
    const revoking = useRevokeM2MTokens({ subject });
    const creating = useCreateM2MToken({ subject });
    const cacheApi = useM2MTokensCache();
    const epoch = useRowsEpoch(subject);
    useEffect(() => {
      renders += 1;
      Object.assign(now, { revoking, creating, cacheApi, epoch });
    });
    return null;
  }

  function List(params: UseM2MTokensParams) {
    const list = useM2MTokens(params);
    // Each read field makes it render when the field changes.
    Object.values(list);
    useEffect(() => {
      Object.assign(now, { list });
    });
    return null;
  }

  const world = (isThere: boolean): ReactNode => (
    <SWRConfig value={{ provider: () => cache, dedupingInterval: 0 }}>
      <M2MTokensProvider fetch={send} {...shown.config}>
        {shown.list && <List subject={shown.subject} {...shown.list} />}
        {isThere && <Probe subject={shown.subject} />}
      </M2MTokensProvider>
    </SWRConfig>
  );
  const tree = (isThere = true) =>
    strict ? <StrictMode>{world(isThere)}</StrictMode> : world(isThere);
  const view = await act(async () => render(tree()));
  await pass(latency);

  const must = <Value,>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('It was not rendered.');
    return value;
  };
  return {
    backend,
    cache,
    held,
    /** The writes that the backend has received, as path and query. */
    writes: () => backend.requests.filter(({ method }) => method === 'POST').map(({ url }) => url),
    lists: () => backend.requests.filter(({ method }) => method === 'GET').map(({ url }) => url),
    revoking: () => must(now.revoking),
    creating: () => must(now.creating),
    list: () => must(now.list),
    ids: () => must(now.list).tokens.map(({ id }) => id),
    cacheApi: () => must(now.cacheApi),
    epoch: () => must(now.epoch),
    renders: () => renders,
    /** The statuses of all outcomes, in order. */
    statuses: () => [...must(now.revoking).outcomes.values()].map(({ status }) => status),
    /** Starts a call, and runs only the timers that are due. */
    begin: async <Answer,>(call: () => Promise<Answer>): Promise<{ answer: Promise<Answer> }> => {
      let answer: Promise<Answer> | undefined;
      await act(async () => {
        answer = call();
      });
      await pass(0);
      return { answer: must(answer) };
    },
    show: async (changed: Partial<Pick<WorldOptions, 'subject' | 'list' | 'config'>>) => {
      shown = { ...shown, ...changed };
      view.rerender(tree());
      await pass(0);
    },
    /** Unmounts the hooks; the list stays. */
    leave: async () => {
      view.rerender(tree(false));
      await pass(0);
    },
    unmount: view.unmount,
  };
}

export function refusal(status: number, code?: string, headers: HeadersInit = {}): Response {
  const errors = [{ code: code ?? 'some_code', message: 'No.', long_message: 'No.' }];
  return Response.json({ errors, clerk_trace_id: 'trace' }, { status, headers });
}
