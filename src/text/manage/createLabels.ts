import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { explainFailures } from '../../logic/explainFailures.js';
import type { NumberFormat } from '../formatters.js';

/** Why claims cannot be sent, and where. Lines and columns count from 1. */
interface ClaimsFaultPlace {
  /**
   * - `syntax`: the text is not JSON.
   * - `repeated`: an object has a name twice.
   * - `deep`: more than 20 levels.
   * - `inexact`: a number that JavaScript cannot hold exactly.
   * - `reserved`: a name that Clerk sets in a JWT.
   * - `size`: too many bytes.
   * - `shape`: the claims of a JWT are not an object.
   */
  kind: 'syntax' | 'repeated' | 'deep' | 'inexact' | 'reserved' | 'size' | 'shape';
  line: number;
  column: number;
  /** The character, name or number there; empty at the end of the text. */
  found: string;
}

/** The words of the dialog that creates a token. */
export interface CreateLabels {
  /** Closes a dialog without an action. */
  cancel: string;
  /** Title of the dialog, and its main button. */
  createToken: string;
  /** Under the title; `machine` is the name of the machine, or else its id. */
  createFor: (machine: string) => string;
  /** On the main button while the request is in flight. */
  creating: string;
  format: string;
  formatOpaque: string;
  /** The consequence of the format. */
  formatOpaqueHint: string;
  formatJwt: string;
  /** Also says why a new JWT has no row. */
  formatJwtHint: string;
  expiration: string;
  expirationCustom: string;
  /** Name of the field with the number of a custom expiration. */
  expirationAmount: string;
  expirationUnit: string;
  expirationUnits: Record<'minute' | 'hour' | 'day', string>;
  /** `time` includes its zone. */
  expiresOn: (time: string) => string;
  neverExpiresWarning: string;
  /** `longest` is a duration, such as "90 days". */
  expirationFault: (fault: 'not-whole' | 'too-short' | 'too-long', longest: string) => string;
  claimsOptional: string;
  claimsHint: string;
  /** Shown near the limit. */
  claimsSize: (bytes: number, limit: number, format: NumberFormat) => string;
  claimsFault: (fault: ClaimsFaultPlace, limit: number, format: NumberFormat) => string;
  /** The scopes of a new token, when they are listed. */
  scopesKept: string;
  /** The same, when the list is unknown. */
  scopesOfMachine: string;
  /** When the machine has none. */
  scopesNone: string;
  createFailedTitle: string;
  /** The cause of a failed create and the remedy; undefined = the text that a failed list has. */
  createFailedText: (error: M2MTokensError) => string | undefined;
  /** After a request whose answer was lost. */
  createUnknownTitle: string;
  createUnknownText: string;
  /** Before the list of tokens that the lost request may have created. */
  createOrphans: (count: number, format: NumberFormat) => string;
  createNoOrphans: string;
  revokeOrphans: string;
  createAgain: string;

  /** Title of the dialog after a create. */
  created: string;
  secret: string;
  secretOnce: string;
  /** Describes the field while it is masked. */
  secretMasked: string;
  show: string;
  hide: string;
  copySecret: string;
  copyEnvLine: string;
  downloadEnv: string;
  /** Announced after a copy of the secret. */
  copiedSecret: string;
  copiedEnvLine: string;
  downloadedEnv: string;
  /** After a copy or download that the browser refused: the secret is shown and selected instead. */
  copySecretByHand: string;
  expirationDiffers: (asked: string, got: string) => string;
  /** After the end of the session, or when the user returns to a page with the browser's back button. */
  secretGone: string;
  done: string;
  closeUnsavedQuestion: string;
  keepOpen: string;
  closeUnsaved: string;
}

export const CREATE_LABELS: CreateLabels = {
  cancel: 'Cancel',
  createToken: 'Create token',
  createFor: (machine) => `For ${machine}`,
  creating: 'Creating…',
  format: 'Format',
  formatOpaque: 'Opaque',
  formatOpaqueHint: 'Clerk stores it. It is listed here, and you can revoke it.',
  formatJwt: 'JWT',
  formatJwtHint: 'Clerk does not store JWTs. They are never listed, and cannot be revoked.',
  expiration: 'Expiration',
  expirationCustom: 'Custom',
  expirationAmount: 'Number',
  expirationUnit: 'Unit',
  expirationUnits: { minute: 'minutes', hour: 'hours', day: 'days' },
  expiresOn: (time) => `Expires on ${time}`,
  neverExpiresWarning: 'It works until it is revoked, even if it leaks. Prefer an expiration.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `Enter at most ${longest}.`;
    return fault === 'too-short'
      ? 'This is not in the future. Enter 1 or more.'
      : 'Enter a whole number.';
  },
  claimsOptional: 'Claims (optional)',
  claimsHint: 'JSON that each receiver of the token can read, so not a place for secrets.',
  claimsSize: (bytes, limit, format) => `${format(bytes)} of ${format(limit)} bytes`,
  claimsFault: ({ kind, line, column, found }, limit, format) => {
    const place = `Line ${format(line)}, column ${format(column)}: `;
    switch (kind) {
      case 'syntax':
        return `${place}this is not JSON, because of ${found.trim() ? `“${found}”` : found ? 'a line break or space' : 'its end'}.`;
      case 'repeated':
        return `${place}the name “${found}” is already in this object.`;
      case 'deep':
        return `${place}claims have at most 20 levels.`;
      case 'inexact':
        return `${place}JavaScript would change this number. Write it as text, in quotes.`;
      case 'reserved':
        return `${place}Clerk sets “${found}” in a JWT. Choose another name.`;
      case 'size':
        return `Claims have at most ${format(limit)} bytes.`;
      case 'shape':
        return 'The claims of a JWT are an object, such as {"team": "billing"}.';
    }
  },
  scopesKept: 'The token keeps these scopes when those of the machine change later.',
  scopesOfMachine: 'The token gets the scopes that the machine has now, and keeps them.',
  scopesNone: 'None. The token may not call any machine.',
  createFailedTitle: 'The token was not created',
  createFailedText: explainFailures({
    unauthenticated: 'Your session has ended. Sign in again in another tab, then try again here.',
    forbidden: 'You may not create tokens for this machine. Ask an administrator for access.',
    conflict: 'Another change was made at the same moment. Look at the list, then try again.',
    quota_exceeded:
      'Your plan at Clerk allows no more tokens. Revoke tokens that you do not need, or change the plan.',
    invalid_params: 'The server refused these values. Change them, then try again.',
    audit_failed:
      'The server could not record the action, so it did not create a token. Try again later.',
    not_allowed_action: 'The server is not set up to create tokens. Tell its administrator.',
  }),
  createUnknownTitle: 'The token may exist',
  createUnknownText: 'The answer to your request was lost, so Clerk may have created a token.',
  createOrphans: (count, format) =>
    count === 1
      ? 'One token with these claims is new in the list. Its secret was never shown, so revoke it:'
      : `${format(count)} tokens with these claims are new in the list. Their secrets were never shown, so revoke them:`,
  createNoOrphans: 'The list has no such token so far. Look again before you create another one.',
  revokeOrphans: 'Revoke…',
  createAgain: 'Create another token',
  created: 'Token created',
  secret: 'Secret',
  secretOnce: 'Save the secret now. It cannot be shown again.',
  secretMasked: 'Masked',
  show: 'Show',
  hide: 'Hide',
  copySecret: 'Copy',
  copyEnvLine: 'Copy .env line',
  downloadEnv: 'Download .env',
  copiedSecret: 'Copied the secret',
  copiedEnvLine: 'Copied the .env line',
  downloadedEnv: 'Downloaded the .env file',
  copySecretByHand: 'This browser refused. The secret is selected: press Ctrl+C or ⌘C.',
  expirationDiffers: (asked, got) => `You chose “${asked}”, but Clerk set “${got}”.`,
  secretGone: 'The secret is no longer on this page. If you did not save it, revoke this token.',
  done: 'Done',
  closeUnsavedQuestion: 'Close without saving the secret? It cannot be shown again.',
  keepOpen: 'Keep it open',
  closeUnsaved: 'Close without saving',
};
