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
 * The body with which the API answers a call.
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

/** The path as the API names it; with or without `/v1` is the same. Empty when it is elsewhere. */
function pathBelow(basePath: string, path: string): string {
  return path.startsWith(`${basePath}/`)
    ? path.slice(basePath.length).replace(/^\/v1(?=\/)/, '')
    : '';
}
