import { DEEPEST_CLAIMS, MAX_BODY, RESERVED_CLAIMS } from '../api/writeRules.js';
import { findJsonFault, type JsonFault } from './findJsonFault.js';

/** Bytes: the largest body, less some room for its other fields. */
export const MAX_CLAIMS = MAX_BODY - 384;

/** The reason why claims cannot be sent. */
interface ClaimsFault {
  /**
   * The kinds of `JsonFault`, and:
   * - `size`: the claims have more than `MAX_CLAIMS` bytes.
   * - `shape`: the claims of a JWT are not an object.
   */
  kind: JsonFault['kind'] | 'size' | 'shape';
  /** The index in the text. */
  at: number;
  /** The line, counted from 1. */
  line: number;
  /** The character in the line, counted from 1. */
  column: number;
  /** The character, name or number there; empty at the end of the text. */
  found: string;
}

export type CheckedClaims =
  { claims: unknown; fault?: undefined } | { claims?: undefined; fault: ClaimsFault };

/** Reads claims. An empty text is null: no claims. */
export function checkClaims(text: string, tokenFormat: 'opaque' | 'jwt'): CheckedClaims {
  if (text.trim() === '') return { claims: null };
  if (isHuge(text)) return { fault: faultOfAll('size') };
  const isJwt = tokenFormat === 'jwt';
  const fault = findJsonFault(text, {
    deepest: DEEPEST_CLAIMS,
    reserved: isJwt ? RESERVED_CLAIMS : [],
  });
  if (fault) return { fault: place(text, fault) };
  const claims: unknown = JSON.parse(text);
  const isObject = typeof claims === 'object' && !Array.isArray(claims);
  if (isJwt && !isObject) return { fault: faultOfAll('shape') };
  return sizeClaims(text) <= MAX_CLAIMS ? { claims } : { fault: faultOfAll('size') };
}

/** The size of the claims in UTF-8 bytes: without the white space between values, which is not sent. */
export function sizeClaims(text: string): number {
  let sent = text;
  try {
    // A huge text is not worth the time of each key press.
    if (!isHuge(text)) sent = JSON.stringify(JSON.parse(text));
  } catch {
    // The text is not JSON yet, so its own size is the best estimate.
  }
  // Where hosts run their tests, jsdom under Jest, there is no TextEncoder.
  return new Blob([sent]).size;
}

/** Whether a text is too large even if most of it is white space. */
function isHuge(text: string): boolean {
  return text.length > 20 * MAX_CLAIMS;
}

/** A fault of the whole text. */
function faultOfAll(kind: 'size' | 'shape'): ClaimsFault {
  return { kind, at: 0, line: 1, column: 1, found: '' };
}

function place(text: string, { kind, at, found }: JsonFault): ClaimsFault {
  const before = text.slice(0, at).split('\n');
  const column = Array.from(before.at(-1) ?? '').length + 1;
  return { kind, at, line: before.length, column, found };
}
