import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { explainFailures } from '../../logic/explainFailures.js';
import type { CredentialKind } from '../../logic/classifyCredential.js';

type Count = (count: number, format: (value: number) => string) => string;

/** The outcomes of a check that have a sentence. */
type LeakOutcome =
  | 'checking'
  | 'failed'
  | 'unknown'
  | 'unlisted'
  | 'live'
  | 'revoked'
  | 'expired'
  | 'revoking'
  | 'confirming'
  | 'confirmed'
  | 'unconfirmed'
  | 'stillLive';

/** The words of the check of a leaked token. */
export interface LeakLabels {
  /** Title of the component and its dialog. */
  leakTitle: string;
  /** Name of the field. */
  leakText: string;
  leakHint: string;
  leakCheck: string;
  leakNothing: string;
  /** Shown when the pasted text is longer than `limit` characters. */
  leakCut: (limit: number, format: (value: number) => string) => string;
  /** Announced after a check. */
  leakFound: Count;
  /** Name of a kind of credential, and what to do; only an M2M token's secret is ever sent. */
  leakKinds: Record<CredentialKind, readonly [name: string, advice?: string]>;
  leakOutcomes: Record<LeakOutcome, string>;
  /** The cause of a failed check and the remedy; undefined = the text that a failed list has. */
  leakFailedText: (error: M2MTokensError) => string | undefined;
  /** The last use of a live token; `time` is relative, such as "3 days ago". */
  leakUsed: (time: string) => string;
  /** Name of the button that revokes at once. */
  leakRevoke: string;
  /** Name of the button that verifies a revoked token again. */
  leakConfirm: string;
  /** Name of the button that checks secrets that were not sent. */
  leakRest: Count;
  /** Before the id of a Clerk instance. */
  leakInstance: string;
  /** Name of the button that copies the id of a JWT and its expiration. */
  leakDenylist: string;
  leakReport: string;
  leakReportCopied: string;
}

const NOT_SET_UP = 'The server is not set up to check tokens. Tell its administrator.';

export const LEAK_LABELS: LeakLabels = {
  leakTitle: 'Check a leaked token',
  leakText: 'Leaked text',
  leakHint:
    'Paste a token, a line of a .env file, a header, a URL or a log. Only the secret of an M2M token is sent, to your server and Clerk. Enter checks it.',
  leakCheck: 'Check',
  leakNothing: 'There is no credential of Clerk in this text.',
  leakCut: (limit, format) => `Only the first ${format(limit)} characters were read.`,
  leakFound: (count, format) =>
    `${format(count)} ${count === 1 ? 'credential' : 'credentials'} found.`,
  leakKinds: {
    'token-secret': ['Secret of an M2M token'],
    'token-id': [
      'ID of an M2M token',
      'An ID is not a secret. Revoke the token only if its secret has leaked, too.',
    ],
    'token-jwt': [
      'M2M token in JWT format',
      'Clerk cannot revoke it: it works until it expires. Warn the machines that it may call, add the line to their denylist, remove them from the scopes of its machine, and rotate the machine’s key.',
    ],
    jwt: [
      'Session token or other JWT',
      'It is not an M2M token. For a session, sign the user out of all devices in Clerk’s dashboard.',
    ],
    'instance-key': [
      'Secret Key of an instance',
      'The worst case: it opens everything in the instance. Rotate it in Clerk’s dashboard now. Stripe keys look the same.',
    ],
    'api-key': [
      'Key of a machine, or API key of a user',
      'Both look the same. If it is a machine’s, rotate the key of that machine. If it is a user’s, revoke it in Clerk’s dashboard.',
    ],
    'oauth-token': [
      'OAuth access token',
      'It is not an M2M token. Revoke it at the OAuth application that it was made for.',
    ],
    'machine-id': ['ID of a machine', 'An ID is not a secret, so there is nothing to do.'],
    unknown: [
      'Unknown credential',
      'It does not look like a Clerk credential. It may be cut, or belong to another service: revoke it there.',
    ],
  },
  leakOutcomes: {
    checking: 'Checking…',
    failed: 'It was not checked, so it may be live.',
    unknown:
      'Clerk does not accept it as live: it is revoked, expired, of another instance or mistyped, or you may not see its machine.',
    unlisted: 'The newest tokens of this machine do not have this ID.',
    live: 'It is live: anyone who has it can use it now.',
    revoked: 'It is revoked already.',
    expired: 'It has expired.',
    revoking: 'Revoking…',
    confirming: 'Revoked. Asking Clerk again…',
    confirmed: 'Confirmed: Clerk no longer accepts it.',
    unconfirmed: 'Revoked, but not confirmed.',
    stillLive: 'Revoked, but Clerk still accepts it. Ask again in a minute.',
  },
  leakFailedText: explainFailures({
    not_allowed_action: NOT_SET_UP,
    not_found: NOT_SET_UP,
    forbidden: 'You may not check tokens. Ask an administrator for access.',
    quota_exceeded: 'Your plan at Clerk allows no more checks.',
    audit_failed: 'The server could not record the action, so it did not check. Try again later.',
    invalid_response: 'The server sent an answer that this page does not understand.',
  }),
  leakUsed: (time) => `${time}. It may be this very check.`,
  leakRevoke: 'Revoke now',
  leakConfirm: 'Ask Clerk again',
  leakRest: (count, format) => `Check ${format(count)} more`,
  leakInstance: 'Instance',
  leakDenylist: 'Copy line for a denylist',
  leakReport: 'Copy report',
  leakReportCopied: 'Copied the report',
};
