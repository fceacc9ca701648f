import { findApiFaults } from '../../support/findApiFaults.js';
import { json, OTHER_SUBJECT, row, SECRET_KEY, SUBJECT } from '../upstream.js';

/** The machine's own keys. */
const KEYS = { [SUBJECT]: 'fake-key-of-the-machine', [OTHER_SUBJECT]: 'fake-key-of-another' };
export const MACHINE_KEY = 'fake-key-of-the-machine';
export const TOKEN = 'mt_' + 'a'.repeat(32);
export const FOREIGN_TOKEN = 'mt_' + 'b'.repeat(32);
/** The secret of a created token. No answer but its 201 may hold it. */
export const TOKEN_SECRET = 'mt_' + 'fakeSecretOfATokenThatIsShownOnce';

export interface ClerkCall {
  method: string;
  path: string;
  key: string | undefined;
  body: unknown;
}

type Override = (call: ClerkCall, request: Request) => unknown;

/**
 * Fakes the part of Clerk that writes: two machines with a token and a key each. It throws when a request breaks the API's
 * document. `override` answers a call in its place, unless it returns undefined.
 */
export function createClerk(override: Override = () => undefined) {
  const calls: ClerkCall[] = [];
  const keys: Record<string, string> = { ...KEYS };
  const tokens = new Map([
    [TOKEN, row({ id: TOKEN })],
    [FOREIGN_TOKEN, row({ id: FOREIGN_TOKEN, subject: OTHER_SUBJECT })],
  ]);
  const clerkFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const faults = await findApiFaults(request);
    const text = await request.clone().text();
    const call = {
      method: request.method,
      path: new URL(request.url).pathname,
      key: request.headers.get('authorization')?.replace('Bearer ', ''),
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    calls.push(call);
    if (faults.length > 0) throw new Error(`The API refuses ${faults.join(', ')}`);
    return ((await override(call, request)) as Response | undefined) ?? answer(call);
  };

  function answer({ path, key, body }: ClerkCall): Response {
    const [, , resource, id = ''] = path.split('/');
    if (resource === 'machines') {
      if (key !== SECRET_KEY) return refusal(401, 'clerk_key_invalid');
      const secret = keys[id];
      if (secret === undefined) return refusal(404, 'resource_not_found');
      return json(200, { object: 'machine_secret_key', secret });
    }
    const machine = Object.keys(keys).find((one) => keys[one] === key);
    if (id === '') {
      if (machine === undefined) return refusal(401, 'machine_secret_key_invalid');
      return json(201, created(machine, body as Record<string, unknown>));
    }
    const token = tokens.get(id);
    if (key !== SECRET_KEY && machine === undefined) return refusal(401, 'clerk_key_invalid');
    if (token === undefined || (machine !== undefined && token.subject !== machine)) {
      return refusal(404, 'resource_not_found');
    }
    if (token.revoked) return refusal(400, 'token_revoked');
    const { revocation_reason } = body as { revocation_reason: string | null };
    const revoked = { ...token, revoked: true, revocation_reason: revocation_reason as null };
    tokens.set(id, revoked);
    return json(200, revoked);
  }

  return { fetch: clerkFetch, calls, keys, isRevoked: (id: string) => tokens.get(id)?.revoked };
}

/** A token as the API answers a create. */
function created(subject: string, body: Record<string, unknown>) {
  return row({ subject, claims: body['claims'] ?? null, token: TOKEN_SECRET });
}

export function refusal(status: number, code: string, headers: Record<string, string> = {}) {
  const words = `Clerk refuses: ${code}.`;
  return json(
    status,
    {
      errors: [{ code, message: words, long_message: words }],
      clerk_trace_id: 'trace-of-clerk',
    },
    headers,
  );
}
