import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

interface ScopeListProps {
  scopes: readonly string[];
  context: M2MTokenCellContext;
}

/** The first machine that the token may call, and the number of others. Screen readers and hover get all names. */
export function ScopeList({ scopes, context }: ScopeListProps) {
  const part = usePart();
  const { labels, formatNumber, machineName } = context;
  const [first, ...others] = [...new Set(scopes)].map((id) => machineName(id) || id);
  if (first === undefined) return <span className="m2m-muted">{labels.noScopes}</span>;
  const isId = first === scopes[0];
  return (
    <span className={part('scopes')} translate="no" title={[first, ...others].join('\n')}>
      <bdi className={isId ? `${part('scope')} m2m-mono` : part('scope')}>{first}</bdi>
      {others.length > 0 && (
        <>
          <span className={part('more')} aria-hidden="true">
            {labels.moreScopes(others.length, formatNumber)}
          </span>
          <span className="m2m-visually-hidden">{`, ${others.join(', ')}`}</span>
        </>
      )}
    </span>
  );
}
