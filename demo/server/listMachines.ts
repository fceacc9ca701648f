import { isAllowed } from './isAllowed.js';
import type { Upstream } from './Upstream.js';

interface Machine {
  id: string;
  name: string;
}

const HEADERS = { 'Cache-Control': 'private, no-store' };

/** Returns the names and ids of the newest 100 machines. */
export async function listMachines(request: Request, upstream: Upstream): Promise<Response> {
  if (!isAllowed(request)) return fail(403, 'The machines are for this computer only.');
  try {
    const answer = await askUpstream(upstream, request.signal);
    const body = { ...readMachines(answer), isDemoData: upstream.isDemoData };
    return Response.json(body, { headers: HEADERS });
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

/** The part of a machine that the client receives. All other fields stay on the server. */
function readMachines(answer: unknown) {
  const { data, total_count: totalCount } = Object(answer) as Record<string, unknown>;
  if (!Array.isArray(data) || !data.every(isMachine) || typeof totalCount !== 'number') {
    throw new Error('The Backend API answered without a list of machines.');
  }
  return { machines: data.map(({ id, name }) => ({ id, name })), totalCount };
}

function isMachine(value: unknown): value is Machine {
  const { id, name } = Object(value) as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string';
}

function fail(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: HEADERS });
}
