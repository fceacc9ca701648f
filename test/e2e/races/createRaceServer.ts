import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRandom, type Random } from '../../../src/testing/createRandom.js';
import { countRows, formatRowId, RACE_LIMIT, type RaceMachine } from './raceRows.js';

/** One list request, as the server sees it. */
interface ServedCall {
  /** Path and query: one key of one run. */
  url: string;
  offset: number;
  /** It is neither answered nor closed. */
  isOpen: boolean;
  /** The connection was closed before the response. */
  isClosedEarly: boolean;
  answer: () => void;
}

interface Call extends ServedCall {
  /** When to answer, in milliseconds of `performance.now()`, and until when to wait while another call has the same URL. */
  due: number;
  patientUntil: number;
  closed: Promise<void>;
}

export interface RaceServer {
  origin: string;
  calls: readonly ServedCall[];
  /**
   * URLs with two requests in flight, when neither was closed before its response. Resolves when all of those have
   * ended.
   */
  findDuplicates: () => Promise<string[]>;
  close: () => void;
}

interface RaceServerOptions {
  /** The served pages, by path. */
  files: Readonly<Record<string, string>>;
  /**
   * Whether calls wait until the test answers them. Otherwise each is answered after a random 0 to 60 ms.
   * @default false
   */
  isHeld?: boolean;
  /**
   * Milliseconds for which two calls of one URL wait until the browser closes one of them. A busy browser closes it late,
   * and the calls may arrive in either order.
   * @default 30_000
   */
  patience?: number | undefined;
}

/**
 * Starts a local server that answers list calls at `/runs/<seed>`. The seed sets its delays and occasional failures.
 * Each row's id says what the row belongs to.
 */
export async function createRaceServer({
  files,
  isHeld = false,
  patience = 30_000,
}: RaceServerOptions): Promise<RaceServer> {
  const calls: Call[] = [];
  const pairs: Promise<string | undefined>[] = [];
  const randoms = new Map<string, Random>();
  const rivalsOf = (call: Call) =>
    calls.filter((other) => other !== call && other.isOpen && other.url === call.url);

  function serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { pathname, searchParams, search } = new URL(incoming.url ?? '/', 'http://localhost');
    const run = /^\/runs\/(\d+)$/.exec(pathname)?.[1];
    if (run === undefined) return sendFile(files[pathname], pathname, outgoing);
    const random = randoms.get(run) ?? createRandom(Number(run) + 1);
    randoms.set(run, random);
    const latency = random.int(0, 60);
    const failure = random.chance(0.07) ? random.pick([422, 500]) : undefined;

    const now = performance.now();
    const call: Call = {
      url: pathname + search,
      offset: Number(searchParams.get('offset')),
      isOpen: true,
      isClosedEarly: false,
      due: now + latency,
      patientUntil: 0,
      answer: () => {
        // The end of the connection is in flight, and so may be the browser's next request.
        call.isOpen = false;
        sendRows(searchParams, failure, outgoing);
      },
      closed: new Promise((resolve) =>
        outgoing.once('close', () => {
          call.isOpen = false;
          call.isClosedEarly = !outgoing.writableFinished;
          if (!isHeld) rivalsOf(call).forEach(answerWhenDue);
          resolve();
        }),
      ),
    };
    calls.push(call);
    for (const rival of rivalsOf(call)) {
      call.patientUntil = rival.patientUntil = now + patience;
      pairs.push(Promise.all([call.closed, rival.closed]).then(() => findDuplicate(call, rival)));
    }
    if (!isHeld) answerWhenDue(call);
  }

  function answerWhenDue(call: Call): void {
    if (!call.isOpen) return;
    const due = rivalsOf(call).length === 0 ? call.due : Math.max(call.due, call.patientUntil);
    const left = due - performance.now();
    if (left > 0) setTimeout(answerWhenDue, left, call);
    else call.answer();
  }

  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    calls,
    findDuplicates: async () => (await Promise.all(pairs)).filter((url) => url !== undefined),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function findDuplicate(one: Call, other: Call): string | undefined {
  return one.isClosedEarly || other.isClosedEarly ? undefined : one.url;
}

function sendFile(file: string | undefined, pathname: string, outgoing: ServerResponse): void {
  if (file === undefined) {
    // Browsers request an icon by themselves.
    outgoing.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  const type = /\.(\w+)$/.exec(pathname)?.[1]?.replace('js', 'javascript') ?? 'html';
  outgoing.writeHead(200, { 'content-type': `text/${type}; charset=utf-8` }).end(file);
}

function sendRows(
  query: URLSearchParams,
  failure: number | undefined,
  outgoing: ServerResponse,
): void {
  if (failure !== undefined) {
    outgoing.writeHead(failure, { 'content-type': 'application/json' }).end('{"errors":[]}');
    return;
  }
  const asked = {
    subject: query.get('subject') as RaceMachine,
    revoked: query.get('revoked') === 'true',
    expired: query.get('expired') === 'true',
    offset: Number(query.get('offset')),
  };
  const total = countRows(asked.subject, asked);
  const count = Math.max(0, Math.min(RACE_LIMIT, total - asked.offset));
  const rows = Array.from({ length: count }, (_, index) => ({
    id: formatRowId(asked, index),
    subject: asked.subject,
    scopes: [],
    claims: null,
    revoked: false,
    revocation_reason: null,
    expired: false,
    expiration: null,
    last_used_at: null,
    created_at: 0,
    updated_at: 0,
  }));
  outgoing
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify({ m2m_tokens: rows, total_count: total }));
}
