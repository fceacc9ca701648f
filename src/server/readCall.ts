import { M2MTokensError } from '../api/M2MTokensError.js';
import { readReason } from '../api/readReason.js';
import {
  DEEPEST_CLAIMS,
  isTokenId,
  LONGEST_REASON,
  LONGEST_SECRET,
  RESERVED_CLAIMS,
  reservedIn,
} from '../api/writeRules.js';
import { isMachineId } from '../api/isMachineId.js';
import type {
  M2MTokenFormat,
  M2MTokensAction,
  M2MTokensCreateContext,
  M2MTokensRevokeContext,
  M2MTokensVerifyContext,
  M2MTokensWriteContext,
} from './M2MTokensAction.js';
import type { M2MTokensMachinesContext } from './M2MTokensMachinesContext.js';
import { readMachineFields } from './machineFields.js';
import { parseStrictJson } from './parseStrictJson.js';
import { readFields } from './readFields.js';
import { readMachinesRequest } from './readMachinesRequest.js';

/** A call that the audit records. */
export type AuditedContext = M2MTokensWriteContext | M2MTokensVerifyContext;

/** A call other than a list of tokens. */
export type CallContext = AuditedContext | M2MTokensMachinesContext;

/** The parts of a request. */
export interface SentCall {
  action: Exclude<M2MTokensAction, 'list'>;
  /** From the path. */
  ids: Record<string, string>;
  query: URLSearchParams;
  /** undefined = the call has none. */
  body: string | undefined;
}

/** The limits of a host. */
export interface CallRules {
  ignoredParams: ReadonlySet<string>;
  maxExpirationSeconds: number;
  allowNeverExpires: boolean;
}

export interface ReadCall {
  context: CallContext;
  /** The text to verify, which the context does not contain; '' = none. */
  secret: string;
}

/** The body is one more level around the claims. */
const DEEPEST = DEEPEST_CLAIMS + 1;

/**
 * Validates every part of a call.
 *
 * @throws M2MTokensError `invalid_params`, with a message for the caller that quotes no value
 */
export function readCall({ action, ids, query, body }: SentCall, rules: CallRules): ReadCall {
  const { ignoredParams } = rules;
  if (action === 'machines.list') {
    return { context: readMachinesRequest(query, ignoredParams), secret: '' };
  }
  const given = [...query].filter(([name]) => !ignoredParams.has(name));
  const parse = () => parseStrictJson(body ?? '', DEEPEST, invalid);
  if (action === 'revoke' || action === 'create') {
    const subject = readSubject(given);
    const context =
      action === 'revoke'
        ? readRevoke(subject, ids['tokenId'], parse())
        : readCreate(subject, parse(), rules);
    return { context, secret: '' };
  }
  if (given.length > 0) throw invalid('this call has no parameters');
  if (action === 'verify') return { context: { action }, secret: readSecret(parse()) };
  if (!Object.values(ids).every(isMachineId)) throw invalid('the path holds no machine id');
  const fields = body === undefined ? {} : readMachineFields(action, parse(), invalid);
  return { context: { action, ...ids, ...fields } as M2MTokensMachinesContext, secret: '' };
}

function readSubject(given: [name: string, value: string][]): string {
  const [name, subject = ''] = given[0] ?? [];
  if (given.length === 1 && name === 'subject' && isMachineId(subject)) return subject;
  throw invalid('subject, mch_…, is not its only parameter');
}

function readSecret(body: unknown): string {
  const { token } = readFields(body, ['token'], [], invalid);
  if (typeof token === 'string' && token !== '' && token.length <= LONGEST_SECRET) return token;
  throw invalid(`token is not a text of 1 to ${LONGEST_SECRET} characters`);
}

function readRevoke(subject: string, tokenId: unknown, body: unknown): M2MTokensRevokeContext {
  if (!isTokenId(tokenId)) throw invalid('the path holds no token id');
  const { revocation_reason } = readFields(body, ['revocation_reason'], [], invalid);
  const reason = readReason(revocation_reason, LONGEST_REASON);
  if (reason === undefined) {
    throw invalid('revocation_reason is neither null nor a line of at most 500 characters');
  }
  return { action: 'revoke', subject, tokenId, reason };
}

function readCreate(subject: string, body: unknown, rules: CallRules): M2MTokensCreateContext {
  const {
    token_format: tokenFormat,
    seconds_until_expiration: seconds,
    claims,
  } = readFields(body, ['token_format', 'seconds_until_expiration', 'claims'], [], invalid);
  if (!isFormat(tokenFormat)) throw invalid('token_format is neither opaque nor jwt');
  if (!isLifetime(seconds, rules)) {
    const orNull = rules.allowNeverExpires ? ' or null' : '';
    throw invalid(
      `seconds_until_expiration is not an integer from 1 to ${rules.maxExpirationSeconds}${orNull}`,
    );
  }
  if (tokenFormat === 'jwt' && reservedIn(claims).length > 0)
    throw invalid(`a JWT must not claim ${RESERVED_CLAIMS.join(', ')}`);
  return { action: 'create', subject, tokenFormat, secondsUntilExpiration: seconds, claims };
}

function isFormat(value: unknown): value is M2MTokenFormat {
  return value === 'opaque' || value === 'jwt';
}

function isLifetime(value: unknown, rules: CallRules): value is number | null {
  if (value === null) return rules.allowNeverExpires;
  return (
    Number.isInteger(value) && Number(value) > 0 && Number(value) <= rules.maxExpirationSeconds
  );
}

function invalid(reason: string): M2MTokensError {
  return new M2MTokensError('invalid_params', `Nothing was done, because ${reason}.`);
}
