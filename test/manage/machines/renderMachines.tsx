import { act, render } from '@testing-library/react';
import { memo, type ReactNode, StrictMode, useEffect } from 'react';
import {
  M2MTokensProvider,
  type M2MTokensProviderProps,
  useM2MTokensCache,
} from 'react-m2m-tokens';
import {
  useMachineActions,
  useMachineNames,
  useMachines,
  useMachine,
} from 'react-m2m-tokens/manage';
import {
  createFakeBackend,
  type CreateFakeBackendOptions,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { pass } from '../../support/fakeTime.js';

export const BILLING = createMachineId('billing');
export const LEDGER = createMachineId('ledger');
export const MAILER = createMachineId('mailer');

/** Billing may call Ledger. */
const MACHINES = [
  { id: BILLING, name: 'Billing', scopes: [LEDGER] },
  { id: LEDGER, name: 'Ledger' },
  { id: MAILER, name: 'Mailer' },
];

interface Probe {
  list: ReturnType<typeof useMachines>;
  machine: ReturnType<typeof useMachine>;
  names: ReturnType<typeof useMachineNames>;
  actions: ReturnType<typeof useMachineActions>;
  cacheApi: ReturnType<typeof useM2MTokensCache>;
}

interface WorldOptions {
  /** null = no list. */
  list?: Parameters<typeof useMachines>[0];
  id?: string | null;
  namesOf?: string | null;
  strict?: boolean;
  config?: M2MTokensProviderProps;
  backend?: CreateFakeBackendOptions;
  /** Changes each answer of the backend. */
  answer?: (response: Response, request: { url: string; method: string }) => Response;
}

/** Renders all hooks of machines on a fake backend. Needs fake time. */
export async function renderMachines(options: WorldOptions = {}) {
  const backend = createFakeBackend({ machines: MACHINES, now: FAKE_NOW, ...options.backend });
  const cache = new Map();
  const aborted: string[] = [];
  const now: Partial<Probe> = {};
  let shown = options;
  let renders = 0;

  const send: typeof fetch = async (input, init) => {
    const url = input as string;
    init?.signal?.addEventListener('abort', () => aborted.push(url));
    const response = await backend.fetchProxy(input, init);
    return options.answer?.(response, { url, method: init?.method ?? 'GET' }) ?? response;
  };

  function Reads({ list = null, id, namesOf }: WorldOptions) {
    const read = useMachines(list);
    const machine = useMachine(id);
    // Each read field makes it render when the field changes.
    Object.values(read);
    Object.values(machine);
    useEffect(() => void Object.assign(now, { list: read, machine }));
    return <Names namesOf={namesOf} />;
  }
  const Names = memo(function Names({ namesOf }: { namesOf: string | null | undefined }) {
    const names = useMachineNames(namesOf);
    const cacheApi = useM2MTokensCache();
    useEffect(() => {
      renders += 1;
      Object.assign(now, { names, cacheApi });
    });
    return null;
  });
  function Actions() {
    const actions = useMachineActions();
    useEffect(() => void Object.assign(now, { actions }));
    return null;
  }
  const world = (hasActions: boolean): ReactNode => (
    <SWRConfig value={{ provider: () => cache, dedupingInterval: 0 }}>
      <M2MTokensProvider fetch={send} {...shown.config}>
        <Reads {...shown} />
        {hasActions && <Actions />}
      </M2MTokensProvider>
    </SWRConfig>
  );
  const tree = (hasActions = true) =>
    shown.strict ? <StrictMode>{world(hasActions)}</StrictMode> : world(hasActions);
  const view = await act(async () => render(tree()));
  await pass(0);
  await pass(0);

  const must =
    <Name extends keyof Probe>(name: Name) =>
    (): Probe[Name] => {
      const value = now[name];
      if (value === undefined) throw new Error('It was not rendered.');
      return value;
    };
  return {
    backend,
    cache,
    aborted,
    list: must('list'),
    machine: must('machine'),
    names: must('names'),
    actions: must('actions'),
    cacheApi: must('cacheApi'),
    renders: () => renders,
    requests: () =>
      backend.requests.map(({ method, url }) => `${method} ${url.replace(/^.*m2m-tokens/, '')}`),
    /** Calls, and passes the time of the answer. */
    run: async <Answer,>(call: () => Promise<Answer>, latency = 0): Promise<Answer> => {
      let answer: Promise<Answer> | undefined;
      await act(async () => {
        answer = call();
      });
      await pass(latency);
      await pass(0);
      return answer as Promise<Answer>;
    },
    /** Calls, then does something before the answer arrives, and passes the time of the answer. */
    begin: async <Answer,>(
      call: () => Promise<Answer>,
      meanwhile: () => void,
      latency: number,
    ): Promise<Answer> => {
      let answer: Promise<Answer> | undefined;
      await act(async () => {
        answer = call();
      });
      await act(async () => meanwhile());
      await pass(latency);
      return answer as Promise<Answer>;
    },
    show: async (changed: WorldOptions) => {
      shown = { ...shown, ...changed };
      view.rerender(tree());
      await pass(0);
      await pass(0);
    },
    /** Unmounts the hook of the actions. */
    leave: async () => {
      view.rerender(tree(false));
      await pass(0);
    },
  };
}
