import type { M2MToken } from '../api/M2MToken.js';

/** A machine of the fake backend. */
export interface FakeMachine {
  /** A valid machine id: `createMachineId('label')` makes one. */
  id: string;
  name: string;
  /**
   * Its tokens, in any order. Their `subject` becomes this machine.
   *
   * @default []
   */
  tokens?: readonly M2MToken[] | undefined;
  /** In place of `tokens`: the number of tokens. All are active, and created on request. */
  total?: number | undefined;
  /** With `total`: the token at an index, 0 = the newest. Absent: plain tokens, spread evenly over two years. */
  tokenAt?: ((index: number) => M2MToken) | undefined;
  /** Its Machine Secret Key, which may only list this machine's tokens. Absent: it has none. */
  secretKey?: string | undefined;
}

/** `newest`: newest first, as in the API. `given`: the original order, to test a client against any order. */
export type FakeOrder = 'newest' | 'given';
