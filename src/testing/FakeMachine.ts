import type { M2MToken } from '../api/M2MToken.js';

/** A machine that the fake knows. */
export interface FakeMachine {
  /** As the API demands it: `createMachineId('label')` makes one. */
  id: string;
  name: string;
  /** Its tokens, in any order and of any `subject`: they become this machine's. Default: none. */
  tokens?: readonly M2MToken[] | undefined;
  /** In place of `tokens`: so many tokens, all active, each made when it is asked for. */
  total?: number | undefined;
  /** With `total`: the token at an index, 0 = the newest. Default: plain tokens, evenly over two years. */
  tokenAt?: ((index: number) => M2MToken) | undefined;
  /** Its Machine Secret Key, which may list this machine's tokens and do nothing else. Default: it has none. */
  secretKey?: string | undefined;
}

/** `newest`: as the API does. `given`: as they were given, for a client that must bear it. */
export type FakeOrder = 'newest' | 'given';
