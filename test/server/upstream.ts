/** The secret that must never appear outside the call to Clerk. */
export const SECRET_KEY = 'fake-secret-key';
export const SUBJECT = 'mch_' + 'fakeMachine'.padEnd(27, '0');
export const OTHER_SUBJECT = 'mch_' + 'otherMachine'.padEnd(27, '0');

type Answer = Response | Error | ((request: Request) => Response | Promise<Response>);

/** Fakes Clerk: a `fetch` that returns the answer and records its requests. */
export function createUpstream(answer: Answer = page()) {
  const requests: Request[] = [];
  const inits: (RequestInit | undefined)[] = [];
  const upstreamFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    inits.push(init);
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(request) : answer.clone();
  };
  return { fetch: upstreamFetch, requests, inits };
}

/** A row as the Backend API sends it. */
export function row(overrides: Record<string, unknown> = {}) {
  return {
    object: 'machine_to_machine_token',
    id: 'mt_' + '0'.repeat(32),
    subject: SUBJECT,
    scopes: [OTHER_SUBJECT],
    claims: { team: 'billing' },
    revoked: false,
    revocation_reason: null,
    expired: false,
    expiration: null,
    last_used_at: null,
    created_at: 1_793_404_800_000,
    updated_at: 1_793_404_800_000,
    ...overrides,
  };
}

export function page(rows: unknown[] = [row()], total_count: unknown = rows.length): Response {
  return json(200, { m2m_tokens: rows, total_count });
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** An error as Clerk sends it. */
export function clerkError(status: number, headers: Record<string, string> = {}) {
  return json(
    status,
    {
      errors: [{ code: 'clerk_code', message: 'Short.', long_message: 'Long words from Clerk.' }],
      clerk_trace_id: 'trace-1',
    },
    headers,
  );
}
