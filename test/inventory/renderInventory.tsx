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
} from 'react-m2m-tokens';
import {
  useCreateM2MToken,
  type UseCreateM2MTokenReturn,
  useRevokeM2MTokens,
  type UseRevokeM2MTokensReturn,
} from 'react-m2m-tokens/manage';
import { createFakeBackend, type FakeMachine } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import {
  useM2MTokenInventory,
  type UseM2MTokenInventoryOptions,
  type UseM2MTokenInventoryReturn,
} from '../../src/inventory/useM2MTokenInventory.js';
import { pass } from '../support/fakeTime.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

/** A request of the walk that waits until the test answers it. */
interface HeldRequest {
  offset: number;
  subject: string | null;
  signal: AbortSignal;
  headers: Headers;
  /** Reads the page now; `answer` sends it later. */
  read: () => Promise<void>;
  /** Answers with the page that was read, with this answer, or with the current page. */
  answer: (response?: Response) => Promise<void>;
}

export interface WorldOptions {
  tokens?: readonly M2MToken[];
  machines?: readonly FakeMachine[];
  subject?: string | null;
  options?: UseM2MTokenInventoryOptions;
  /** The list beside the hook. */
  list?: UseM2MTokensParams | null;
  /** Whether each request of 100 rows waits for the test. */
  isHeld?: boolean;
  /** Whether the answers have a total. */
  hasTotal?: boolean;
  strict?: boolean;
  /** Milliseconds before each answer of the backend. */
  latency?: number;
  config?: M2MTokensProviderProps;
}

/** Renders the hook on a fake backend, beside the hooks that write. Needs fake time. */
export async function renderInventory(options: WorldOptions) {
  const { tokens, machines, isHeld = false, hasTotal = true, strict = false } = options;
  const { latency = 0 } = options;
  const backend = createFakeBackend({ tokens, machines, latency });
  const cache = new Map<string, object>();
  const held: HeldRequest[] = [];
  let shown = { subject: BILLING as string | null, ...options };
  const now: {
    inventory?: UseM2MTokenInventoryReturn;
    creating?: UseCreateM2MTokenReturn;
    otherCreating?: UseCreateM2MTokenReturn;
    revoking?: UseRevokeM2MTokensReturn;
    cacheApi?: UseM2MTokensCacheReturn;
  } = {};
  const renders: UseM2MTokenInventoryReturn[] = [];

  const ask: typeof fetch = async (input, init) => {
    const answer = await backend.fetchProxy(input, init);
    if (hasTotal || !answer.ok) return answer;
    return Response.json({ ...((await answer.json()) as object), total_count: null });
  };

  const send: typeof fetch = (input, init = {}) => {
    const query = new URL(input as string, 'http://localhost').searchParams;
    if (!isHeld || query.get('limit') !== '100') return ask(input, init);
    return new Promise((resolve, reject) => {
      let page: Response | undefined;
      held.push({
        offset: Number(query.get('offset')),
        subject: query.get('subject'),
        signal: init.signal as AbortSignal,
        headers: new Headers(init.headers),
        read: async () => {
          const reading = ask(input, init);
          await pass(latency);
          page = await reading;
        },
        answer: async (response) => {
          await act(async () => resolve(response ?? page ?? ask(input, init)));
          await pass(latency);
          await pass(0);
        },
      });
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  };

  function Probe({ subject }: { subject: string | null }) {
    const inventory = useM2MTokenInventory({ subject }, shown.options);
    const creating = useCreateM2MToken({ subject });
    const revoking = useRevokeM2MTokens({ subject });
    const otherCreating = useCreateM2MToken({ subject: SHIPPING });
    const cacheApi = useM2MTokensCache();
    renders.push(inventory);
    useEffect(() => {
      Object.assign(now, { inventory, creating, otherCreating, revoking, cacheApi });
    });
    return inventory.tokens.slice(0, 3).map(({ id }) => <p key={id}>{id}</p>);
  }

  function List(params: UseM2MTokensParams) {
    const { error, tokens: rows } = useM2MTokens(params);
    return (
      <p>
        list {rows.length} {error?.code}
      </p>
    );
  }

  const world = (isThere: boolean): ReactNode => (
    <SWRConfig value={{ provider: () => cache, dedupingInterval: 0 }}>
      <M2MTokensProvider fetch={send} {...shown.config}>
        {shown.list && <List {...shown.list} />}
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
  const inventory = () => must(now.inventory);
  return {
    ...{ backend, cache, held, renders, inventory, container: view.container },
    creating: () => must(now.creating),
    /** Creates tokens of the other machine. */
    otherCreating: () => must(now.otherCreating),
    revoking: () => must(now.revoking),
    cacheApi: () => must(now.cacheApi),
    ids: () => inventory().tokens.map(({ id }) => id),
    /** The offsets of the walk's requests that have reached the backend. */
    offsets: () =>
      backend.requests
        .map(({ url }) => new URL(url, 'http://localhost').searchParams)
        .filter((query) => query.get('limit') === '100')
        .map((query) => Number(query.get('offset'))),
    start: async () => {
      await act(async () => inventory().start());
      await pass(0);
    },
    stop: () => act(async () => inventory().stop()),
    /** Lets a walk that is not held come to its end. */
    finish: async () => {
      for (let rounds = 0; inventory().status === 'loading'; rounds += 1) {
        if (rounds > 500) throw new Error('The walk does not end.');
        // oxlint-disable-next-line no-await-in-loop -- each answer causes the next request
        await pass(latency || 1);
      }
    },
    show: async (
      changed: Partial<Pick<WorldOptions, 'subject' | 'config' | 'options' | 'list'>>,
    ) => {
      shown = { ...shown, ...changed };
      view.rerender(tree());
      await pass(0);
    },
    /** Unmounts the hook; the rest stays. */
    leave: async () => {
      view.rerender(tree(false));
      await pass(0);
    },
    unmount: view.unmount,
  };
}

export function refusal(status: number, headers: HeadersInit = {}): Response {
  return Response.json({ errors: [{ code: 'some_code', message: 'No.' }] }, { status, headers });
}
