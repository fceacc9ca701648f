import type { M2MToken } from '../api/M2MToken.js';
import type { ActionCall } from './ActionCall.js';
import { createFakeJwt, RESERVED_CLAIMS } from './createFakeJwt.js';
import type { MachineState } from './createMachineStates.js';
import { createM2MTokenId } from './createM2MTokenId.js';
import { createM2MTokenSecret } from './createM2MTokenSecret.js';
import { findMachine } from './findMachine.js';
import { formatToken } from './formatToken.js';
import { isSameJson } from './isSameJson.js';
import { checkNames, type Fields, invalid, isObject, readInteger } from './readFields.js';
import { isExpired } from './selectTokens.js';

/**
 * Creates a token of the caller, and builds the body with its secret. A JWT is not stored.
 *
 * @throws ApiFault 400 for an invalid body.
 */
export function answerCreate({ state, rules, fields, now, caller, shape }: ActionCall): unknown {
  const machine = findMachine(state, caller ?? undefined);
  const wish = readWish(fields, machine, rules);
  const kept = findReusable(machine, wish, now);
  const token = kept ?? build(machine, wish, { now, serial: ++state.created });
  if (kept === undefined && wish.format === 'opaque') machine.store.add(token);
  const secret = wish.format === 'opaque' ? createM2MTokenSecret(token.id) : createFakeJwt(token);
  return { ...formatToken(token, { shape, now }), token: secret };
}

interface Wish {
  format: 'opaque' | 'jwt';
  /** Infinity = never. */
  lifetime: number;
  claims: unknown;
  /** Absent: each call makes a new token. */
  minRemaining: number | undefined;
}

function readWish(fields: Fields, machine: MachineState, rules: ActionCall['rules']): Wish {
  checkNames(fields, NAMES);
  const { token_format: format = 'opaque', claims = null } = fields;
  if (format !== 'opaque' && format !== 'jwt') throw invalid('token_format must be opaque or jwt');
  const lifetime = readLifetime(fields, { ...rules, format, absent: machine.defaultTokenTtl });
  const minRemaining = readInteger(fields, 'min_remaining_ttl_seconds', 0);
  if (format === 'jwt') checkJwtClaims(claims);
  // A JWT is not stored, so no call finds it again.
  if (format === 'jwt' || minRemaining === undefined) {
    return { format, lifetime, claims, minRemaining: undefined };
  }
  if (minRemaining < lifetime) return { format, lifetime, claims, minRemaining };
  throw invalid('min_remaining_ttl_seconds must be less than the lifetime');
}

const NAMES = ['token_format', 'seconds_until_expiration', 'claims', 'min_remaining_ttl_seconds'];

function readLifetime(
  { seconds_until_expiration: seconds }: Fields,
  {
    nullExpiration,
    format,
    absent,
  }: { nullExpiration: 'never' | 'default'; format: Wish['format']; absent: number },
): number {
  if (seconds === undefined) return absent;
  // A JWT always expires.
  if (seconds === null) {
    return nullExpiration === 'never' && format === 'opaque' ? Infinity : absent;
  }
  if (typeof seconds === 'number' && seconds > 0) return seconds;
  throw invalid('seconds_until_expiration must be a number above 0, or null');
}

function checkJwtClaims(claims: unknown): void {
  if (claims === null) return;
  if (!isObject(claims)) throw invalid('The claims of a JWT must be an object');
  const reserved = RESERVED_CLAIMS.find((name) => Object.hasOwn(claims, name));
  if (reserved !== undefined) throw invalid(`A JWT sets the claim ${reserved} itself`);
}

/** Finds a live token with equal claims and scopes and enough time left. */
function findReusable(machine: MachineState, wish: Wish, now: number): M2MToken | undefined {
  const { minRemaining, claims } = wish;
  if (minRemaining === undefined) return undefined;
  return machine.store.find(
    (token) =>
      !token.revoked &&
      !isExpired(token, now) &&
      (token.expiration ?? Infinity) >= now + minRemaining * 1000 &&
      isSameJson(token.claims, claims) &&
      isSameJson(token.scopes, machine.scopes),
  );
}

function build(
  { id: subject, scopes }: MachineState,
  { lifetime, claims }: Wish,
  { now, serial }: { now: number; serial: number },
): M2MToken {
  return {
    id: createM2MTokenId(`created ${serial} of ${subject}`),
    subject,
    scopes,
    claims,
    revoked: false,
    revocationReason: null,
    expired: false,
    expiration: lifetime === Infinity ? null : now + Math.round(lifetime * 1000),
    createdAt: now,
    updatedAt: now,
    lastUsedAt: null,
  };
}
