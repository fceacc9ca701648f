import { getRequestListener } from '@hono/node-server';
import { connect } from 'node:net';
import type { M2MTokensActionEvent } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startServer } from '../attacks/startServer.js';
import { row, SECRET_KEY, SUBJECT } from '../upstream.js';
import { callWrite, createWriteProxy, writeRequest } from './callWrite.js';
import { createClerk, MACHINE_KEY, refusal, TOKEN, TOKEN_SECRET } from './createClerk.js';

afterEach(() => {
  vi.useRealTimers();
});

const isKeyCall = ({ path }: { path: string }) => path.endsWith('/secret_key');

describe('the audit of a write', () => {
  it('has an attempt before Clerk is asked, and its outcome', async () => {
    const order: string[] = [];
    const clerk = createClerk((call) => void order.push(`clerk ${call.method}`));
    const { events } = await callWrite({
      clerk,
      authorize: () => order.push('authorize') > 0,
      describeReason: (reason) => (order.push('reason'), `${reason} (by Ann, T-1)`),
      secretKey: () => (order.push('key'), SECRET_KEY),
      onAction: async ({ phase }) => {
        await Promise.resolve();
        order.push(phase);
      },
    });
    expect(order).toEqual([
      ...['authorize', 'reason', 'attempt', 'key', 'clerk GET', 'clerk POST', 'done'],
    ]);
    expect(events).toEqual([]);
  });

  it('says who did what to which token, and why', async () => {
    const { events, clerk } = await callWrite({
      describeReason: async (reason, request) => `${reason}, ${request.headers.get('origin')}`,
    });
    const record = {
      action: 'revoke',
      subject: SUBJECT,
      tokenId: TOKEN,
      reason: 'leaked, https://admin.example.test',
      request: expect.any(Request),
    };
    expect(events).toEqual([
      { ...record, phase: 'attempt' },
      { ...record, phase: 'done', outcome: 'ok', status: 200, traceId: undefined },
    ]);
    expect(clerk.calls[1]?.body).toEqual({ revocation_reason: record.reason });
  });

  it('learns the id of a created token, and never its secret', async () => {
    const { events, errors } = await callWrite({ action: 'create' });
    expect(events.map(({ phase, tokenId }) => [phase, tokenId])).toEqual([
      ['attempt', null],
      ['done', row().id],
    ]);
    expect(events[1]).toMatchObject({ outcome: 'ok', status: 201 });
    const told = JSON.stringify(events) + errors.join();
    expect(told).not.toContain(TOKEN_SECRET);
    expect(told).not.toContain(MACHINE_KEY);
  });

  it.each<[string, Response | Error, string, number, string | undefined]>([
    ['a refusal', refusal(404, 'x'), 'not_found', 404, 'trace-of-clerk'],
    ['a refused key', refusal(401, 'x'), 'upstream_unauthorized', 502, 'trace-of-clerk'],
    ['a conflict', refusal(409, 'x'), 'conflict', 409, 'trace-of-clerk'],
    ['a lost answer', new TypeError('no'), 'outcome_unknown', 502, undefined],
  ])('has the outcome of %s', async (_, answer, outcome, status, traceId) => {
    const clerk = createClerk((call) => {
      if (isKeyCall(call)) return undefined;
      if (answer instanceof Error) throw answer;
      return answer.clone();
    });
    const { events, ...answered } = await callWrite({ clerk });
    expect(events[1]).toMatchObject({ phase: 'done', outcome, status, traceId });
    expect(answered.status).toBe(status);
  });

  it('has the outcome of a write that never reached Clerk', async () => {
    const { events, clerk } = await callWrite({ secretKey: '' });
    expect(events[1]).toMatchObject({ outcome: 'not_configured', status: 500 });
    expect(clerk.calls).toEqual([]);
  });

  it('knows nothing of lists and of calls that are refused before', async () => {
    const { handler, events } = createWriteProxy({ authorize: () => false });
    await handler(writeRequest({}));
    await handler(new Request(writeRequest({}).url));
    expect(events).toEqual([]);
  });
});

describe('an audit that fails', () => {
  const explode = () => {
    throw new Error(`database of ${SECRET_KEY}`);
  };

  it.each<[string, () => unknown]>([
    ['throws', explode],
    ['rejects', async () => explode()],
  ])('refuses the write when its attempt %s', async (_, onAction) => {
    const { status, code, clerk, errors, text } = await callWrite({ onAction });
    expect([status, code, clerk.calls]).toEqual([503, 'audit_failed', []]);
    expect(errors[0]?.message).toMatch(/^onAction threw \(Error\).*so nothing was done/);
    expect(errors[0]?.message + text).not.toContain(SECRET_KEY);
  });

  it('refuses the write when its attempt takes more than 5 seconds', async () => {
    vi.useFakeTimers();
    const asked = callWrite({ onAction: () => new Promise(() => {}) });
    await vi.advanceTimersByTimeAsync(5_000);
    const { status, clerk } = await asked;
    expect([status, clerk.calls]).toEqual([503, []]);
  });

  it.each<[string, (reason: string | null) => unknown]>([
    ['throws', explode],
    ['returns undefined', () => undefined],
    ['returns an object', () => ({ reason: 'x' })],
    ['returns two lines', (reason) => `${reason}\nby Ann`],
    ['returns too much', () => 'x'.repeat(2_001)],
  ])('refuses the write when describeReason %s', async (_, describe_) => {
    const describeReason = describe_ as () => string;
    const { status, code, clerk, events, errors } = await callWrite({ describeReason });
    expect([status, code, clerk.calls, events]).toEqual([503, 'audit_failed', [], []]);
    expect(errors[0]?.message).toMatch(/^describeReason .*so nothing was done/);
  });

  it('afterwards goes to onError, and the answer stays: a secret must not be lost', async () => {
    const onAction = ({ phase }: M2MTokensActionEvent) => (phase === 'done' ? explode() : null);
    const { status, answer, errors } = await callWrite({ action: 'create', onAction });
    expect([status, answer['token']]).toEqual([201, TOKEN_SECRET]);
    expect(errors.map(({ code }) => code)).toEqual(['audit_failed']);
    expect(errors[0]?.message).toContain('the record is incomplete');
  });

  it('gets events that cannot change the write', async () => {
    const { status, clerk } = await callWrite({
      onAction: (event) => Object.assign(event, { tokenId: 'mt_x', subject: 'mch_x', reason: 'y' }),
    });
    expect([status, clerk.isRevoked(TOKEN)]).toEqual([200, true]);
    expect(clerk.calls[1]?.body).toEqual({ revocation_reason: 'leaked' });
  });
});

describe('describeReason', () => {
  it.each([
    ['null', null, null],
    ['nothing but white space', ' ', null],
    ['a trimmed text', ' by Ann ', 'by Ann'],
    ['2,000 characters', 'x'.repeat(2_000), 'x'.repeat(2_000)],
  ])('may return %s', async (_, answer, sent) => {
    const { clerk } = await callWrite({ describeReason: () => answer });
    expect(clerk.calls[1]?.body).toEqual({ revocation_reason: sent });
  });

  it('is called even when the user gives no reason, and never for a create', async () => {
    const describeReason = vi.fn((reason: string | null) => reason ?? 'none given');
    await callWrite({ body: { revocation_reason: null }, describeReason });
    expect(describeReason).toHaveBeenCalledExactlyOnceWith(null, expect.any(Request));
    await callWrite({ action: 'create', describeReason });
    expect(describeReason).toHaveBeenCalledOnce();
  });
});

describe('a browser that leaves', () => {
  const leaveAt = async (leaves: (step: string) => boolean, answer?: Response) => {
    const browser = new AbortController();
    const leave = (step: string) => void (leaves(step) && browser.abort());
    const clerk = createClerk((call, request) => {
      leave(isKeyCall(call) ? 'key' : 'write');
      expect(request.signal.aborted).toBe(false);
      return isKeyCall(call) ? undefined : answer;
    });
    const result = await callWrite({
      clerk,
      signal: browser.signal,
      authorize: () => (leave('authorize'), true),
    });
    return { ...result, phases: result.events.map(({ phase }) => phase) };
  };

  it.each(['key', 'write'])('during the %s call: the write is finished and audited', async (at) => {
    const { clerk, phases, events } = await leaveAt((step) => step === at);
    expect(clerk.isRevoked(TOKEN)).toBe(true);
    expect(phases).toEqual(['attempt', 'done']);
    expect(events[1]).toMatchObject({ outcome: 'ok' });
  });

  it('and a write that fails afterwards: the host’s log still has it', async () => {
    const { errors, events, status } = await leaveAt((step) => step === 'write', refusal(409, 'x'));
    expect(status).toBe(499);
    expect(errors.map(({ code }) => code)).toEqual(['conflict']);
    expect(events[1]).toMatchObject({ outcome: 'conflict' });
  });

  it('a Node server by closing its connection: the write is finished and audited', async () => {
    const clerk = createClerk(async (call) => {
      if (isKeyCall(call)) return;
      socket.destroy();
      await new Promise((resolve) => arrived?.signal.addEventListener('abort', resolve));
    });
    let arrived: Request | undefined;
    const { handler, events } = createWriteProxy({
      fetch: clerk.fetch,
      authorize: (request) => {
        arrived = request;
        return true;
      },
    });
    const { port } = await startServer(getRequestListener(handler));
    const { pathname, search } = new URL(writeRequest({}).url);
    const body = JSON.stringify({ revocation_reason: null });
    const socket = connect(port, '127.0.0.1');
    socket.write(
      [
        `POST ${pathname}${search} HTTP/1.1`,
        ...['Host: localhost', 'Sec-Fetch-Site: same-origin', 'Content-Type: application/json'],
        ...[`Content-Length: ${body.length}`, '', body],
      ].join('\r\n'),
    );
    await vi.waitFor(() => expect(events).toHaveLength(2), 10_000);
    expect(events[1]).toMatchObject({ phase: 'done', outcome: 'ok' });
    expect(clerk.isRevoked(TOKEN)).toBe(true);
  });

  it('before the attempt: nothing is done', async () => {
    const { clerk, phases, status, errors } = await leaveAt((step) => step === 'authorize');
    expect([status, clerk.calls, phases, errors]).toEqual([499, [], [], []]);
  });

  it('does not keep the write for longer than its time limit', async () => {
    vi.useFakeTimers();
    const browser = new AbortController();
    const clerk = createClerk((call) => (isKeyCall(call) ? undefined : new Promise(() => {})));
    const asked = callWrite({ clerk, signal: browser.signal, timeout: 1_000 });
    await vi.waitFor(() => expect(clerk.calls).toHaveLength(2));
    browser.abort();
    await vi.advanceTimersByTimeAsync(1_000);
    const { errors, events } = await asked;
    expect(errors.map(({ code }) => code)).toEqual(['outcome_unknown']);
    expect(events[1]).toMatchObject({ outcome: 'outcome_unknown' });
  });
});
