import type { FakeState } from './FakeState.js';
import type { FakeShape } from './formatToken.js';
import type { Fields } from './readFields.js';

/** The points that the API leaves open, as the options of the fake settle them. */
export interface FakeRules {
  /** The meaning of `seconds_until_expiration: null`. */
  nullExpiration: 'never' | 'default';
  /** Whether `verify` finds revoked and expired tokens. */
  verifiesInactive: boolean;
}

/** A call whose caller is allowed. Only the machine of a token is still to be checked. */
export interface ActionCall {
  state: FakeState;
  rules: FakeRules;
  /** Unix milliseconds, by the fake's clock. */
  now: number;
  /** The machine whose key the call has; null = the Secret Key, which may act for any machine. */
  caller: string | null;
  /** The ids in the path. */
  ids: readonly string[];
  query: URLSearchParams;
  /** The members of the body; none if the call has no body. */
  fields: Fields;
  shape: FakeShape;
}
