import { M2MTokensError } from '../api/M2MTokensError.js';
import { readReason } from '../api/readReason.js';
import {
  DEEPEST_CLAIMS,
  isTokenId,
  LONGEST_REASON,
  RESERVED_CLAIMS,
  reservedIn,
} from '../api/writeRules.js';
import { isMachineId } from './isMachineId.js';
import type {
  M2MTokenFormat,
  M2MTokensCreateContext,
  M2MTokensRevokeContext,
  M2MTokensWriteContext,
} from './M2MTokensAction.js';
import { parseStrictJson } from './parseStrictJson.js';

/** The parts of a request to write. */
export interface SentWrite {
  action: M2MTokensWriteContext['action'];
  /** From the path. */
  id: string;
  query: URLSearchParams;
  body: string;
}

/** The limits of a host for writes. */
export interface WriteRules {
  ignoredParams: ReadonlySet<string>;
  maxExpirationSeconds: number;
  allowNeverExpires: boolean;
}

/** Claims are within the object of the body. */
const DEEPEST = DEEPEST_CLAIMS + 1;

/**
 * Validates every part of a write.
 *
 * @throws M2MTokensError `invalid_params`, with a message for the caller that quotes no value
 */
export function readWrite(sent: SentWrite, rules: WriteRules): M2MTokensWriteContext {
  const subject = readSubject(sent.query, rules.ignoredParams);
  const body = parseStrictJson(sent.body, DEEPEST, invalid);
  return sent.action === 'revoke'
    ? readRevoke(subject, sent.id, body)
    : readCreate(subject, body, rules);
}

function readSubject(query: URLSearchParams, ignored: ReadonlySet<string>): string {
  const given = [...query].filter(([name]) => !ignored.has(name));
  const [name, subject = ''] = given[0] ?? [];
  if (given.length === 1 && name === 'subject' && isMachineId(subject)) return subject;
  throw invalid('subject, mch_…, is not its only parameter');
}

function readRevoke(subject: string, tokenId: string, body: unknown): M2MTokensRevokeContext {
  if (!isTokenId(tokenId)) throw invalid('the path holds no token id');
  const [value] = readFields(body, ['revocation_reason']);
  const reason = readReason(value, LONGEST_REASON);
  if (reason === undefined) {
    throw invalid('revocation_reason is neither null nor a line of at most 500 characters');
  }
  return { action: 'revoke', subject, tokenId, reason };
}

function readCreate(subject: string, body: unknown, rules: WriteRules): M2MTokensCreateContext {
  const [tokenFormat, seconds, claims] = readFields(body, [
    'token_format',
    'seconds_until_expiration',
    'claims',
  ]);
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

function isLifetime(value: unknown, rules: WriteRules): value is number | null {
  if (value === null) return rules.allowNeverExpires;
  return (
    Number.isInteger(value) && Number(value) > 0 && Number(value) <= rules.maxExpirationSeconds
  );
}

/** The values of an object with exactly these fields. */
function readFields(body: unknown, names: readonly string[]): unknown[] {
  const fields = new Map(Array.isArray(body) ? [] : Object.entries(Object(body)));
  if (fields.size === names.length && names.every((name) => fields.has(name))) {
    return names.map((name) => fields.get(name));
  }
  throw invalid(`the body is not an object of exactly ${names.join(', ')}`);
}

function invalid(reason: string): M2MTokensError {
  return new M2MTokensError('invalid_params', `Nothing was done, because ${reason}.`);
}
