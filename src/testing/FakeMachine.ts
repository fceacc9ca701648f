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
  /** Its Machine Secret Key, which acts for this machine only. Absent: the fake invents one, with `fake` after its prefix. */
  secretKey?: string | undefined;
  /**
   * Ids of the machines that it may call. Its new tokens get them.
   *
   * @default []
   */
  scopes?: readonly string[] | undefined;
  /**
   * The lifetime of its new tokens, in seconds, if the call names none.
   *
   * @default 3600
   */
  defaultTokenTtl?: number | undefined;
}

/** `newest`: newest first, as in the API. `given`: the original order, to test a client against any order. */
export type FakeOrder = 'newest' | 'given';
