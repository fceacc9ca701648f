import * as v from 'valibot';
import { isAllowed } from './isAllowed.js';
import type { Upstream } from './Upstream.js';

/** What the client gets to know of a machine: all else that the API says of it stays here. */
const schema = v.object({
  data: v.array(v.object({ id: v.string(), name: v.string() })),
  total_count: v.number(),
});

const HEADERS = { 'Cache-Control': 'private, no-store' };

/** Answers with the names and ids of the newest 100 machines. */
export async function listMachines(request: Request, upstream: Upstream): Promise<Response> {
  if (!isAllowed(request)) return fail(403, 'The machines are for this computer only.');
  try {
    const { data, total_count } = await askUpstream(upstream, request.signal);
    const body = { machines: data, totalCount: total_count, isDemoData: upstream.isDemoData };
    return Response.json(body, { headers: HEADERS });
  } catch (error) {
    if (!request.signal.aborted) {
      console.error(`machines: ${error instanceof Error ? error.message : 'unreadable answer'}`);
    }
    return fail(502, 'The list of machines could not be had from the Backend API.');
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
  return v.parse(schema, await response.json());
}

function fail(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: HEADERS });
}
