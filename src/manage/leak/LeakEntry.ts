import type { M2MToken } from '../../api/M2MToken.js';
import type { M2MTokensError } from '../../api/M2MTokensError.js';
import type { ClassifiedCredential, CredentialKind } from '../../logic/classifyCredential.js';

/** The state of a credential. A phase keeps the facts of the phases before it. */
export type LeakPhase =
  /** Not sent yet. Credentials that are never sent stay here. */
  | 'waiting'
  | 'checking'
  /** The check failed: see `error`. */
  | 'failed'
  /** Clerk does not accept the secret. */
  | 'unknown'
  /** The machine's list does not have the id. */
  | 'unlisted'
  /** The list has the id, but tells nothing about the secret. From this phase on `token` is known. */
  | 'active'
  /** Clerk accepts the secret. */
  | 'live'
  | 'revoked'
  | 'expired'
  | 'revoking'
  /** The token may be live: see `error`. */
  | 'revokeFailed'
  /** Revoked by this component; the second check is in flight. */
  | 'confirming'
  /** Clerk no longer accepts the secret. */
  | 'confirmed'
  /** Revoked, but the second check failed (see `error`), or there is no secret to check. */
  | 'unconfirmed'
  /** Revoked, but Clerk still accepts the secret. */
  | 'stillLive';

/** A credential in the pasted text, without anything secret. */
export interface LeakEntry extends ClassifiedCredential {
  /** Its number, by which the box holds its secret. */
  readonly key: number;
  /** The whole id, or the prefix and the last four characters of a secret. */
  readonly name: string;
  readonly phase: LeakPhase;
  readonly token?: M2MToken | undefined;
  readonly error?: M2MTokensError | undefined;
  /** When the phase began, in Unix milliseconds. */
  readonly at?: number | undefined;
  /** When this component revoked the token, in Unix milliseconds. */
  readonly revokedAt?: number | undefined;
}

/** The fields of an entry that a check or a revocation changes. */
export type LeakChange = Pick<LeakEntry, 'phase' | 'token' | 'error'>;

/** Names a credential without revealing its secret. */
export function nameCredential(kind: CredentialKind, text: string): string {
  if (kind === 'token-id' || kind === 'machine-id') return text;
  const [prefix = ''] = /^(?:sk_(?:live|test)_|[a-z]{2,3}_|eyJ)?/.exec(text) ?? [];
  // An ellipsis would allow a line break.
  return `${prefix}***${text.slice(-4)}`;
}

/** Whether the outcome of a revocation is still to come. */
export function isRevoking(entries: readonly LeakEntry[]): boolean {
  return entries.some(({ phase }) => phase === 'revoking' || phase === 'confirming');
}
