import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { explainFailures } from '../../logic/explainFailures.js';

type Count = (count: number, format: (value: number) => string) => string;

/** How a revocation of several tokens ended. */
export interface RevokeSummary {
  revoked: number;
  failed: number;
  /** Never sent, since the user stopped or the session ended. */
  stopped: number;
}

/** The words of the dialog that revokes tokens. */
export interface RevokeLabels {
  /** Closes a dialog without an action. */
  cancel: string;
  /** Closes a dialog after a failure. */
  close: string;
  revokeTitle: Count;
  /** The consequence, under the title. */
  revokeEffect: Count;
  /** Name of the button that revokes. */
  revokeConfirm: Count;
  /** Replaces the name while an answer is in flight. */
  revoking: string;
  /** Before the machines that the token may call. */
  mayCall: string;
  /** In a list: when a token was last used; `time` is relative, such as "3 days ago". */
  used: (time: string) => string;
  /** In a list: a token that was never used. */
  unused: string;
  /** For a token whose last use the server does not send. */
  lastUseUnknown: string;
  /** For a token that was used within the last hour; `time` is relative, such as "2 minutes ago". */
  usedRecently: (time: string) => string;
  /** The same for some of several tokens. */
  manyUsedRecently: Count;
  jwtsUnaffected: string;
  /** How many of the chosen tokens are already revoked. */
  alreadyRevoked: Count;
  alreadyExpired: Count;
  reason: string;
  reasonOptional: string;
  /** Name of the group of presets. */
  reasonPresets: string;
  /** The presets. */
  revokeReasons: readonly string[];
  reasonMissing: string;
  /** Shown near the limit. */
  reasonLength: (count: number, limit: number, format: (value: number) => string) => string;
  reasonTooLong: (limit: number, format: (value: number) => string) => string;
  /** Name of the list of several tokens. */
  tokensToRevoke: string;
  /** The state of one of several tokens; a failure shows its cause instead. */
  revokeOutcome: Record<'waiting' | 'pending' | 'revoked' | 'stopped', string>;
  /** Name and text of the progress bar. */
  revokeProgress: (done: number, total: number, format: (value: number) => string) => string;
  /** Shown after a 429, until the dialog sends the request again. */
  revokePaused: string;
  revokeContinues: Count;
  stop: string;
  revokeSummary: (summary: RevokeSummary, format: (value: number) => string) => string;
  revokeFailed: string;
  revokeUnknown: string;
  /** The cause and the remedy; undefined = the text that a failed list has. */
  revokeFailedText: (error: M2MTokensError) => string | undefined;
  /** Announced after the dialog has closed. */
  revokedTokens: Count;
}

/** "1 token", "2 tokens". */
const tokens: Count = (count, format) => `${format(count)} ${count === 1 ? 'token' : 'tokens'}`;

export const REVOKE_LABELS: RevokeLabels = {
  cancel: 'Cancel',
  close: 'Close',
  revokeTitle: (count, format) =>
    count === 1 ? 'Revoke this token?' : `Revoke ${tokens(count, format)}?`,
  revokeEffect: (count) =>
    `Every call with ${count === 1 ? 'this token' : 'these tokens'} fails from then on. This cannot be undone.`,
  revokeConfirm: (count, format) =>
    count === 1 ? 'Revoke token' : `Revoke ${tokens(count, format)}`,
  revoking: 'Revoking…',
  mayCall: 'May call',
  used: (time) => `Used ${time}`,
  unused: 'Never used',
  lastUseUnknown: 'Unknown. The server does not tell.',
  usedRecently: (time) => `Used ${time}: it is probably in use.`,
  manyUsedRecently: (count, format) =>
    `${format(count)} of them ${count === 1 ? 'was' : 'were'} used within the last hour: ${count === 1 ? 'it is' : 'they are'} probably in use.`,
  jwtsUnaffected: 'JWTs of this machine are not affected. They are valid until they expire.',
  alreadyRevoked: (count, format) =>
    `${tokens(count, format)} ${count === 1 ? 'is revoked already and is' : 'are revoked already and are'} left out.`,
  alreadyExpired: (count, format) =>
    `${tokens(count, format)} ${count === 1 ? 'has' : 'have'} expired already, so no machine can use ${count === 1 ? 'it' : 'them'}.`,
  reason: 'Reason',
  reasonOptional: 'Reason (optional)',
  reasonPresets: 'Common reasons',
  revokeReasons: ['Leaked', 'Unused', 'Rotated', 'Owner left'],
  reasonMissing: 'Give a reason.',
  reasonLength: (count, limit, format) => `${format(count)} of ${format(limit)} characters`,
  reasonTooLong: (limit, format) => `Shorten the reason to ${format(limit)} characters.`,
  tokensToRevoke: 'Tokens to revoke',
  revokeOutcome: {
    waiting: 'Waiting',
    pending: 'Revoking…',
    revoked: 'Revoked',
    stopped: 'Not revoked',
  },
  revokeProgress: (done, total, format) => `${format(done)} of ${format(total)} done`,
  revokePaused: 'Too many requests were made in a short time.',
  revokeContinues: (seconds, format) =>
    `Continues in ${format(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`,
  stop: 'Stop',
  revokeSummary: ({ revoked, failed, stopped }, format) =>
    [
      `${format(revoked)} revoked`,
      failed > 0 && `${format(failed)} failed`,
      stopped > 0 && `${format(stopped)} not sent`,
    ]
      .filter(Boolean)
      .join(', '),
  revokeFailed: 'The token was not revoked.',
  revokeUnknown: 'The token may or may not be revoked.',
  revokeFailedText: explainFailures({
    outcome_unknown:
      'The answer was lost. Look at the list again, or revoke once more, which does no harm.',
    forbidden: 'You may not revoke tokens of this machine. Ask an administrator for access.',
    not_found: 'Clerk does not know this token, or it belongs to another machine.',
    not_revocable:
      'Clerk cannot revoke this token. It may have been revoked or have expired meanwhile: refresh the list.',
    conflict: 'Another change was made at the same moment. Try again.',
    not_allowed_action: 'The server is not set up to revoke tokens. Tell its administrator.',
    audit_failed: 'The server could not record the action, so it did not revoke. Try again later.',
    invalid_response: 'The server sent an answer that this page does not understand.',
  }),
  revokedTokens: (count, format) => `${tokens(count, format)} revoked`,
};
