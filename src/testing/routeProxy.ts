import { answerList } from './answerList.js';
import { ApiFault } from './ApiFault.js';
import type { MachineState } from './createMachineStates.js';
import type { FakeShape } from './formatPage.js';
import type { FakeCall } from './readCall.js';

export interface RouteProxyOptions {
  shape: FakeShape;
  machines: ReadonlyMap<string, MachineState>;
  now: number;
}

/**
 * Builds the body of a forwarding proxy's answer, at any path.
 *
 * @throws ApiFault
 */
export function routeProxy(
  { method, url }: FakeCall,
  { shape, machines, now }: RouteProxyOptions,
): unknown {
  if (method !== 'GET') throw new ApiFault(404);
  return answerList(url.searchParams, { machines, now, shape, onlyMachine: null });
}
