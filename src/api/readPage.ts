import * as v from 'valibot';
import type { M2MToken, M2MTokenPage } from './M2MToken.js';
import { M2MTokensError } from './M2MTokensError.js';
import { readToken } from './readToken.js';

const rows = v.array(v.unknown());
const total = v.optional(v.unknown());

/** The three shapes that proxies send: see `M2MTokenPage`. */
const envelope = v.union([
  v.pipe(
    v.object({ m2m_tokens: rows, total_count: total }),
    v.transform((page) => ({ rows: page.m2m_tokens, total: page.total_count })),
  ),
  v.pipe(
    v.object({ data: rows, totalCount: total, total_count: total }),
    v.transform((page) => ({ rows: page.data, total: page.totalCount ?? page.total_count })),
  ),
]);

const count = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  // JSON can say -0, which Intl writes "-0".
  v.transform((value) => value + 0),
);

export interface ReadPageOptions {
  /** Rows of any other machine are skipped. */
  subject: string;
  /** Rows that were asked for. */
  limit: number;
  /** Rows before this page. */
  offset: number;
  /** Told when the total cannot be believed. */
  onWarning?: ((message: string) => void) | undefined;
}

/**
 * Reads the body of a list answer: the API's own shape, the SDK's, or the mixed one.
 *
 * @throws M2MTokensError `invalid_response` when it is no page at all, `unreadable_page` when it has
 * rows and none of them can be read.
 */
export function readPage(
  body: unknown,
  { subject, limit, offset, onWarning }: ReadPageOptions,
): M2MTokenPage {
  const page = v.safeParse(envelope, body);
  if (!page.success) {
    throw new M2MTokensError(
      'invalid_response',
      'The answer is JSON but not a page of M2M tokens, so none can be shown. Check that proxyUrl points at the M2M tokens proxy.',
    );
  }
  const sent = page.output.rows;
  refuseContradiction(sent.length, page.output.total, { limit, offset });
  const data = sent.map(readToken).filter((token): token is M2MToken => token?.subject === subject);
  if (data.length === 0 && sent.length > 0) {
    throw new M2MTokensError(
      'unreadable_page',
      `The answer holds ${sent.length} rows and none of them is a token of this machine, so none can be shown. Check that the proxy passes the tokens through unchanged.`,
    );
  }
  const totalCount = readTotal(page.output.total, sent.length === 0 ? 0 : offset + sent.length);
  if (totalCount === null) {
    onWarning?.(
      `The total number of M2M tokens is unknown: the answer gave ${describe(page.output.total)}. ` +
        'Pages can be turned one by one only.',
    );
  }
  return { data, totalCount, skipped: sent.length - data.length };
}

/** An empty page must not look like "no tokens" when there are some, nor a page that holds another one's rows like this one. */
function refuseContradiction(
  rowCount: number,
  given: unknown,
  { limit, offset }: Pick<ReadPageOptions, 'limit' | 'offset'>,
): void {
  if (rowCount > limit) {
    throw new M2MTokensError(
      'invalid_response',
      `The answer holds ${rowCount} rows where ${limit} were asked for, so it is not known which page it is. Check that the proxy passes limit and offset on.`,
    );
  }
  if (rowCount === 0 && typeof given === 'number' && given > offset) {
    throw new M2MTokensError(
      'invalid_response',
      `The answer holds no rows at offset ${offset}, and says that there are ${given} tokens, so none can be shown. Try again.`,
    );
  }
}

/** A token made between the API's count and its list gives a total that is too small. */
function readTotal(value: unknown, atLeast: number): number | null {
  const result = v.safeParse(count, value);
  return result.success && result.output >= atLeast ? result.output : null;
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  return typeof value === 'number' ? 'a number that does not fit its rows' : `a ${typeof value}`;
}
