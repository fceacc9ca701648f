import { type CheckedClaims, checkClaims } from './checkClaims.js';
import {
  type CustomExpiration,
  type ExpirationChoice,
  type ExpirationRules,
  type OfferedExpirations,
  offerExpirations,
  type ReadExpiration,
  readExpiration,
} from './expirations.js';

/** The fields that can be wrong, in their order. */
export type CheckedField = 'expiration' | 'claims';

/** Everything that the user has entered. */
export interface CreateFormState extends CustomExpiration {
  tokenFormat: 'opaque' | 'jwt';
  /** undefined = the initial one. */
  choice: ExpirationChoice | undefined;
  claims: string;
  /** The fields whose faults are shown: those that the user has left or submitted. */
  checked: readonly CheckedField[];
}

export const EMPTY_FORM: CreateFormState = {
  ...{ tokenFormat: 'opaque', choice: undefined, amount: '', unit: 'day', claims: '' },
  checked: [],
};

export interface CreateFormReading {
  offered: OfferedExpirations;
  /** The choice, or the initial one if the format does not offer it. */
  choice: ExpirationChoice;
  expiration: ReadExpiration;
  claims: CheckedClaims;
  /** The wrong fields, in their order. */
  faulty: readonly CheckedField[];
}

/** Reads what the user has entered. It changes nothing, so a choice that a JWT does not offer returns with the format. */
export function readCreateForm(state: CreateFormState, rules: ExpirationRules): CreateFormReading {
  const offered = offerExpirations(rules, state.tokenFormat);
  const { choice: chosen = offered.initial } = state;
  const choice = offered.choices.includes(chosen) ? chosen : offered.initial;
  const expiration = readExpiration(choice, state, offered.longest);
  const claims = checkClaims(state.claims, state.tokenFormat);
  const faulty = [
    expiration.fault && ('expiration' as const),
    claims.fault && ('claims' as const),
  ].filter((field) => field !== undefined);
  return { offered, choice, expiration, claims, faulty };
}
