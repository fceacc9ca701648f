import type { FakeState } from './FakeState.js';
import type { FakeShape } from './formatToken.js';
import type { Fields } from './readFields.js';

/** What the API leaves open, as the options of the fake decide it. */
export interface FakeRules {
  /** The meaning of `seconds_until_expiration: null`. */
  nullExpiration: 'never' | 'default';
  /** Whether `verify` finds revoked and expired tokens. */
  verifiesInactive: boolean;
}

/** A call that may do its work. Who may call is settled, except for the machine of a token. */
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
