import { useState } from 'react';
import { getM2MTokenStatus, useM2MTokens } from '../../src/index.js';
import { fakeNow } from './fakeNow.js';

/** A custom list: the hook, with the host's markup and CSS. */
export function OwnTokenList({ subject, limit = 5 }: { subject: string; limit?: number }) {
  const [offset, setOffset] = useState(0);
  const { tokens, error, isLoading, isStale, page, pageCount, hasNextPage, mutate } = useM2MTokens(
    { subject, limit, offset },
    { onPastEnd: setOffset },
  );
  if (isLoading && !isStale) return <output>Loading…</output>;
  return (
    <>
      {error !== undefined && (
        <p role="alert">
          <span>{error.message}</span>{' '}
          <button type="button" onClick={() => void mutate()}>
            Again
          </button>
        </p>
      )}
      <ol start={offset + 1} aria-busy={isStale} aria-label="Tokens">
        {tokens.map((token) => (
          <li key={token.id}>
            <code translate="no">{token.id}</code> is{' '}
            <span>{getM2MTokenStatus(token, fakeNow())}</span>
          </li>
        ))}
      </ol>
      <p>
        <button type="button" disabled={offset === 0} onClick={() => setOffset(offset - limit)}>
          Newer
        </button>{' '}
        <button type="button" disabled={!hasNextPage} onClick={() => setOffset(offset + limit)}>
          Older
        </button>{' '}
        <span>{`${page} / ${pageCount ?? '?'}`}</span>
      </p>
    </>
  );
}
