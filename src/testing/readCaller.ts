import { ApiFault } from './ApiFault.js';
import { isMachineId } from './createMachineId.js';
import { opens } from './createMachineKey.js';
import type { FakeState } from './FakeState.js';
import type { FakeCall } from './readCall.js';
import type { FakeRoute } from './readRoute.js';

/** The key that a fake backend accepts by default. It is not a real key. */
export const FAKE_SECRET_KEY = 'fake-secret-key';

/** The keys that open the fake. */
export interface OpenKeys {
  secretKeys: readonly string[];
  state: FakeState;
  now: number;
}

/**
 * Finds the owner of the call's key: the id of a machine, or null for the Secret Key, which acts for any machine.
 *
 * @throws ApiFault 401
 */
export function readCaller(headers: Headers, { secretKeys, state, now }: OpenKeys): string | null {
  const key = readKey(headers);
  if (key !== undefined && secretKeys.includes(key)) return null;
  const owner = findOwner(key, state, now);
  if (owner === undefined) throw new ApiFault(401);
  return owner;
}

/**
 * Finds the machine that a call is about: by `subject` in the query, by an id in the path, or by the key; null = unknown.
 */
export function readSubject(
  { url, headers }: FakeCall,
  route: FakeRoute | undefined,
  { state, now }: { state: FakeState; now: number },
): string | null {
  const inPath = route?.ids.find(isMachineId);
  return (
    url.searchParams.get('subject') ?? inPath ?? findOwner(readKey(headers), state, now) ?? null
  );
}

function readKey(headers: Headers): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
}

function findOwner(key: string | undefined, state: FakeState, now: number): string | undefined {
  if (key === undefined) return undefined;
  return [...state.machines.values()].find(({ keys }) => opens(keys, key, now))?.id;
}
