import { useState } from 'react';
import { type M2MToken, useM2MTokens, useM2MTokenStatus } from 'react-m2m-tokens';

const LIMIT = 10;

/** A list that grows by one page per press. Give it `key={subject}`, so that another machine starts at the top. */
export function InfiniteList({ subject }: { subject: string }) {
  const [pageCount, setPageCount] = useState(1);
  // Uses the same parameters as the last page below, so that one request serves both.
  const last = useM2MTokens({ subject, limit: LIMIT, offset: (pageCount - 1) * LIMIT });
  const isWaiting = last.isLoading;
  const isEnd = !isWaiting && last.error === undefined && !last.hasNextPage;

  const more = () => {
    if (last.error !== undefined) void last.mutate();
    else if (!isWaiting && !isEnd) setPageCount(pageCount + 1);
  };

  return (
    <>
      <ol aria-label="Tokens">
        <Page subject={subject} index={0} pageCount={pageCount} seen={NONE} />
      </ol>
      <p>
        {/* The button stays when nothing is left to load, so that it keeps the focus. */}
        <button type="button" aria-disabled={isWaiting || isEnd} onClick={more}>
          {last.error === undefined ? 'Load more' : 'Try again'}
        </button>{' '}
        <output>
          {(isWaiting && 'Loading…') || (isEnd && 'That is all.') || last.error?.message}
        </output>
      </p>
    </>
  );
}

interface PageProps {
  subject: string;
  index: number;
  pageCount: number;
  /** Ids of the previous pages: a token created meanwhile moves the last row of a page to the next. */
  seen: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** One page, and the next ones below it. Each has its own cache entry and refreshes by itself. */
function Page({ subject, index, pageCount, seen }: PageProps) {
  const { tokens } = useM2MTokens({ subject, limit: LIMIT, offset: index * LIMIT });
  const ids = new Set([...seen, ...tokens.map((token) => token.id)]);

  return (
    <>
      {tokens
        .filter((token) => !seen.has(token.id))
        .map((token) => (
          <Row token={token} key={token.id} />
        ))}
      {index + 1 < pageCount && (
        <Page subject={subject} index={index + 1} pageCount={pageCount} seen={ids} />
      )}
    </>
  );
}

function Row({ token }: { token: M2MToken }) {
  return (
    <li>
      <code translate="no">{token.id}</code> is <span>{useM2MTokenStatus(token)}</span>
    </li>
  );
}
