import {
  createM2MTokensHandler,
  type M2MTokensAction,
  type M2MTokensActionEvent,
  type M2MTokensAuthorizeContext,
  type M2MTokensError,
  type M2MTokensHandlerOptions,
} from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createM2MTokenSecret,
  createMachineId,
  type CreateFakeBackendOptions,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { findApiFaults } from '../../support/findApiFaults.js';
import { SITE } from '../callHandler.js';
import { SECRET_KEY } from '../upstream.js';
import { SAME_ORIGIN } from '../writes/callWrite.js';

export const BILLING = createMachineId('billing');
export const LEDGER = createMachineId('ledger');
export const UNKNOWN = createMachineId('unknown');
export const TOKEN = createM2MTokenId('own');
export const SECRET = createM2MTokenSecret(TOKEN);
export const BASE = `${SITE}/api/m2m-tokens`;
export const ALL = [
  'list',
  'revoke',
  'create',
  'verify',
  'machines.list',
  'machines.get',
  'machines.create',
  'machines.update',
  'machines.delete',
  'machines.rotateKey',
  'machines.addScope',
  'machines.removeScope',
] as const satisfies readonly M2MTokensAction[];

/** One call of each action, with the body of a POST or a PATCH. */
export const CALLS = {
  verify: ['POST', '/verify', { token: SECRET }],
  'machines.list': ['GET', '/machines'],
  'machines.get': ['GET', `/machines/${BILLING}`],
  'machines.create': ['POST', '/machines', { name: 'Mailer' }],
  'machines.update': ['PATCH', `/machines/${BILLING}`, { name: 'Bills' }],
  'machines.delete': ['DELETE', `/machines/${LEDGER}`],
  'machines.rotateKey': [
    ...['POST', `/machines/${BILLING}/secret_key/rotate`],
    { previous_token_ttl: 0 },
  ],
  'machines.addScope': ['POST', `/machines/${LEDGER}/scopes`, { to_machine_id: BILLING }],
  'machines.removeScope': ['DELETE', `/machines/${BILLING}/scopes/${LEDGER}`],
} as unknown as Record<
  Exclude<M2MTokensAction, 'list' | 'revoke' | 'create'>,
  readonly [method: string, path: string, body?: object]
>;
export type NewAction = keyof typeof CALLS;
export const NEW_ACTIONS = Object.keys(CALLS) as NewAction[];
export const MACHINE_ACTIONS = NEW_ACTIONS.filter((action) => action !== 'verify');
export const isRead = (action: NewAction) => CALLS[action][0] === 'GET';

export interface SetUp extends Partial<M2MTokensHandlerOptions> {
  backend?: CreateFakeBackendOptions;
  /** Answers a call to Clerk in place of the fake, unless it returns undefined. */
  answer?: (request: Request) => unknown;
}

/** The handler with every action, in front of a fake Clerk that checks each request against the API's document. */
export function createManaged({ backend: fake, answer, ...options }: SetUp = {}) {
  const backend = createFakeBackend({
    machines: [
      {
        ...{ id: BILLING, name: 'Billing', scopes: [LEDGER] },
        tokens: [createM2MToken({ id: TOKEN })],
      },
      { id: LEDGER, name: 'Ledger' },
    ],
    now: FAKE_NOW,
    secretKeys: [SECRET_KEY],
    ...fake,
  });
  const errors: M2MTokensError[] = [];
  const events: M2MTokensActionEvent[] = [];
  const asked: M2MTokensAuthorizeContext[] = [];
  const faults: string[] = [];
  const sent: Request[] = [];
  const { authorize = () => true, ...others } = options;
  const handler = createM2MTokensHandler({
    secretKey: SECRET_KEY,
    actions: ALL,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(request.clone());
      faults.push(...(await findApiFaults(request.clone())));
      return ((await answer?.(request.clone())) as Response | undefined) ?? backend.handle(request);
    },
    onError: (error) => errors.push(error),
    onAction: (event) => events.push(event),
    authorize: (request, context) => {
      asked.push(structuredClone(context));
      return authorize(request, context);
    },
    ...others,
  });
  const send = async (call: SentCall) => read(await handler(requestOf(call)));
  const call = (action: NewAction, change: Partial<SentCall> = {}) => {
    const [method, path, body] = CALLS[action];
    return send({ method, path, ...(body && { body }), ...change });
  };
  return { backend, handler, send, call, errors, events, asked, faults, sent };
}

export interface SentCall {
  method: string;
  /** After the base. */
  path: string;
  /** A text is sent as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** The request that a browser on the same site would send. */
export function requestOf({ method, path, body, headers = SAME_ORIGIN, signal }: SentCall) {
  return new Request(BASE + path, {
    ...{ method, headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

async function read(response: Response) {
  const text = await response.clone().text();
  const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  const [error] = (answer['errors'] ?? []) as { code: string; long_message: string }[];
  return { response, status: response.status, text, answer, code: error?.code, error };
}
