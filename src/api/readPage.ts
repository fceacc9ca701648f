import type { M2MTokenPage } from './M2MToken.js';
import { noTokensError } from './noTokensError.js';
import { type PageFault, readAnswer, type RequestedPage } from './readAnswer.js';

/** Why the answer is not the page, and what to do. */
export const PAGE_FAULTS: Record<PageFault, string> = {
  'no-page':
    'the answer is JSON but not a page of tokens. Check that proxyUrl points at the proxy.',
  'excess-rows':
    'the answer holds other rows than requested. Check that the proxy forwards limit and offset.',
  'no-rows': 'the answer holds no rows of its total. Try again.',
  'other-rows':
    'no row in the answer is a token of this machine. Check that the proxy forwards tokens unchanged.',
};

/**
 * Reads the body of the proxy's answer.
 *
 * @throws M2MTokensError `invalid_response` when it is not the requested page, `unreadable_page` when it has rows
 * but none of them is readable.
 * @param mayLack Whether all rows may be unreadable.
 */
export function readPage(body: unknown, requested: RequestedPage, mayLack?: boolean): M2MTokenPage {
  const answer = readAnswer(body, requested, mayLack);
  if (typeof answer !== 'string') return answer;
  const code = answer === 'other-rows' ? 'unreadable_page' : 'invalid_response';
  throw noTokensError(code, PAGE_FAULTS[answer]);
}
