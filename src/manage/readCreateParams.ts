import { parseJson } from '../api/parseJson.js';
import { invalidWrite } from '../api/writeError.js';
import { DEEPEST_CLAIMS, LONGEST_LIFETIME, MAX_BODY, reservedIn } from '../api/writeRules.js';

/** The parameters of a new token. */
export interface CreateM2MTokenParams {
  /**
   * A JWT is not listed, and cannot be revoked.
   *
   * @default 'opaque'
   */
  tokenFormat?: 'opaque' | 'jwt' | undefined;
  /** 1 to 315,360,000. null = it never expires; not for a JWT. */
  secondsUntilExpiration: number | null;
  /**
   * Any JSON, at most 20 levels deep and 16 kB. A JWT must not have `iss`, `sub`, `exp`, `nbf`, `iat` and `jti`.
   *
   * @default null
   */
  claims?: unknown;
}

export interface ReadCreateParams {
  isJwt: boolean;
  /** As JSON has them. */
  claims: unknown;
  /** The body of the request. */
  body: string;
}

/**
 * Validates the parameters by the proxy's rules.
 *
 * @throws M2MTokensError `invalid_params`, which quotes no claim.
 */
export function readCreateParams(params: CreateM2MTokenParams): ReadCreateParams {
  const { tokenFormat = 'opaque', secondsUntilExpiration: seconds, claims = null } = params;
  const body = write({ token_format: tokenFormat, seconds_until_expiration: seconds, claims });
  const sent = Object(parseJson(body)) as Record<string, unknown>;
  const isJwt = tokenFormat === 'jwt';
  const [reserved] = isJwt ? reservedIn(sent['claims']) : [];
  const fault = [
    !isJwt && tokenFormat !== 'opaque' && 'tokenFormat is neither opaque nor jwt',
    !isLifetime(seconds, isJwt) &&
      `secondsUntilExpiration is not an integer from 1 to ${LONGEST_LIFETIME}${isJwt ? '' : ' or null'}`,
    !('claims' in sent) && 'claims are not JSON',
    isDeeper(sent['claims'], DEEPEST_CLAIMS) && `claims have more than ${DEEPEST_CLAIMS} levels`,
    new Blob([body]).size > MAX_BODY && 'claims have more than 16 kB',
    reserved !== undefined && `a JWT must not claim ${reserved}`,
  ].find(Boolean);
  if (fault) throw invalidWrite(fault);
  return { isJwt, claims: sent['claims'], body };
}

function isLifetime(seconds: unknown, isJwt: boolean): boolean {
  if (seconds === null) return !isJwt;
  return Number.isInteger(seconds) && Number(seconds) > 0 && Number(seconds) <= LONGEST_LIFETIME;
}

/** JSON; '' = the value has none, such as an object that holds itself. */
function write(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
