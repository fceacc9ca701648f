import type { ReactNode } from 'react';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

/** The first machine that the token may call, and the number of others. Screen readers and hover get all names. */
export function scopesCell(
  scopes: readonly string[],
  { labels, formatNumber, machineName, part }: M2MTokenCellContext,
): ReactNode {
  const [first, ...others] = [...new Set(scopes)].map((id) => machineName(id) || id);
  if (first === undefined) return <span className="m2m-muted">{labels.noScopes}</span>;
  const isId = first === scopes[0];
  const hasMore = others.length > 0;
  const all = { title: [first, ...others].join('\n'), translate: 'no' } as const;
  return (
    <>
      <bdi className={isId ? `${part('scope')} m2m-mono` : part('scope')} {...all}>
        {first}
      </bdi>
      {hasMore && (
        <span className={part('more')} aria-hidden="true" {...all}>
          {labels.moreScopes(others.length, formatNumber)}
        </span>
      )}
      {hasMore && (
        <span className="m2m-visually-hidden" translate="no">{`, ${others.join(', ')}`}</span>
      )}
    </>
  );
}
