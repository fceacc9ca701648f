import { answerList } from './answerList.js';
import { answerMachines } from './answerMachines.js';
import { ApiFault } from './ApiFault.js';
import type { MachineState } from './createMachineStates.js';
import type { FakeCall } from './readCall.js';
import { readCaller } from './readCaller.js';

export interface RouteApiOptions {
  basePath: string;
  secretKeys: readonly string[];
  machines: ReadonlyMap<string, MachineState>;
  now: number;
}

/**
 * Builds the body of the API's answer to a call.
 *
 * @throws ApiFault
 */
export function routeApi(
  { method, url, headers }: FakeCall,
  { basePath, secretKeys, machines, now }: RouteApiOptions,
): unknown {
  const onlyMachine = readCaller(headers, secretKeys, machines);
  const endpoint = `${method} ${pathBelow(basePath, url.pathname)}`;
  if (endpoint === 'GET /m2m_tokens') {
    return answerList(url.searchParams, { machines, now, shape: 'api', onlyMachine });
  }
  if (endpoint !== 'GET /machines') throw new ApiFault(404);
  if (onlyMachine !== null) throw new ApiFault(403);
  return answerMachines(url.searchParams, machines);
}

/** The path in the API, without the base path and `/v1`; '' = outside the API. */
function pathBelow(basePath: string, path: string): string {
  return path.startsWith(`${basePath}/`)
    ? path.slice(basePath.length).replace(/^\/v1(?=\/)/, '')
    : '';
}
