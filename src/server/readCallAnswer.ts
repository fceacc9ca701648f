import { parseJson } from '../api/parseJson.js';
import { isWrite } from './isWrite.js';
import { invalidAnswer } from './readClerkAnswer.js';
import type { ReadCall } from './readCall.js';
import { redactRows } from './redact.js';
import { readMachineAnswer } from './readMachineAnswer.js';
import { readTokenAnswer } from './readTokenAnswer.js';
import { outcomeUnknown } from './writeFailure.js';

/** The result of a call. */
export interface Answered {
  /** The body for the browser, built field by field. */
  body: object;
  /** The machine of the call or of the found token; null = the call is not about one machine. */
  subject: string | null;
  /** null = the call is not about a token. */
  tokenId: string | null;
}

/** Redacts the secrets of a call from values. Drops those that cannot be sent. */
export type Redact = <Value>(values: readonly Value[]) => Value[];

/**
 * Reads the JSON that answers a call. It must be about the token or the machine that the call was about.
 *
 * @param key redacted from the answer
 * @throws M2MTokensError `outcome_unknown` after a write, `upstream_invalid_response` after a read
 */
export function readCallAnswer({ context, secret }: ReadCall, text: string, key = ''): Answered {
  const fields = Object(parseJson(text)) as Record<string, unknown>;
  const redact: Redact = (values) => redactRows(redactRows(values, key), secret);
  const answered =
    context.action === 'revoke' || context.action === 'create' || context.action === 'verify'
      ? readTokenAnswer(context, fields, redact)
      : readMachineAnswer(context, fields, redact);
  if (answered !== undefined) return answered;
  throw isWrite(context)
    ? outcomeUnknown(context.action, 'Clerk did not answer as expected')
    : invalidAnswer('data');
}
