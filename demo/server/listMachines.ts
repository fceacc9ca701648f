import { isAllowed } from './isAllowed.js';
import type { Upstream } from './Upstream.js';

/** The fields of a machine that the client gets. */
interface Machine {
  id: string;
  name: string;
  /** Ids of the machines that its new tokens may call; undefined = unknown. */
  scopes: string[] | undefined;
}

const HEADERS = { 'Cache-Control': 'private, no-store' };

/** Returns the names, ids and scopes of the newest 100 machines. */
export async function listMachines(request: Request, upstream: Upstream): Promise<Response> {
  if (!isAllowed(request)) return fail(403, 'The machines are for this computer only.');
  try {
    const answer = await askUpstream(upstream, request.signal);
    return Response.json(readMachines(answer), { headers: HEADERS });
  } catch (error) {
    if (!request.signal.aborted) {
      console.error(`machines: ${error instanceof Error ? error.message : 'unreadable answer'}`);
    }
    return fail(502, 'The Backend API did not return the list of machines.');
  }
}

async function askUpstream({ apiUrl, secretKey }: Upstream, signal: AbortSignal) {
  const base = apiUrl.replace(/\/+$/, '').replace(/\/v1$/, '');
  const response = await fetch(`${base}/v1/machines?limit=100`, {
    headers: { Accept: 'application/json', Authorization: `Bearer ${secretKey}` },
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  });
  if (response.status !== 200) throw new Error(`The Backend API answered ${response.status}.`);
  return (await response.json()) as unknown;
}

/** Copies the known fields. All others stay on the server. */
function readMachines(answer: unknown): { machines: Machine[]; totalCount: number } {
  const { data, total_count: totalCount } = Object(answer) as Record<string, unknown>;
  if (!Array.isArray(data) || typeof totalCount !== 'number') {
    throw new Error('The Backend API answered without a list of machines.');
  }
  return { machines: data.map(readMachine), totalCount };
}

function readMachine(value: unknown): Machine {
  const { id, name, scoped_machines: scoped } = Object(value) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string') {
    throw new Error('The Backend API answered with a machine without an id or a name.');
  }
  return { id, name, scopes: Array.isArray(scoped) ? scoped.map(readId) : undefined };
}

function readId(value: unknown): string {
  return String((Object(value) as Record<string, unknown>)['id']);
}

function fail(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: HEADERS });
}
