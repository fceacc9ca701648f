import type { CellContext } from './Column.js';

interface ScopeListProps {
  scopes: readonly string[];
  context: CellContext;
}

/** The first machine that the token may call, and how many more; all of them for a screen reader and on hover. */
export function ScopeList({ scopes, context: { text, machineName } }: ScopeListProps) {
  const [first, ...others] = scopes.map((id) => machineName(id) || id);
  if (first === undefined) return <span className="m2m-muted">{text.labels.noScopes}</span>;
  const isId = first === scopes[0];
  return (
    <span className="m2m-scopes" title={[first, ...others].join('\n')}>
      <bdi className={isId ? 'm2m-scope m2m-mono' : 'm2m-scope'}>{first}</bdi>
      {others.length > 0 && (
        <>
          <span className="m2m-more" aria-hidden="true">
            {text.labels.moreScopes(others.length, text.formatNumber)}
          </span>
          <span className="m2m-visually-hidden">{`, ${others.join(', ')}`}</span>
        </>
      )}
    </span>
  );
}
