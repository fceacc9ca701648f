import {
  M2MTokenFilters,
  M2MTokenTable,
  Pagination,
  useM2MTokenListState,
  useM2MTokens,
} from 'react-m2m-tokens';

export function ComposedList({ subject }: { subject: string }) {
  const { setRevoked, setExpired, setLimit, setOffset, ...state } = useM2MTokenListState({
    subject,
  });
  const list = useM2MTokens({ subject, ...state }, { onPastEnd: setOffset });
  const { revoked, expired, limit, offset } = state;
  const hasPages = list.data !== undefined && list.totalCount !== 0;

  return (
    <>
      <M2MTokenTable
        {...state}
        subject={subject}
        tokens={list.tokens}
        totalCount={list.totalCount}
        isLoading={list.isLoading}
        isIdle={list.data === undefined && !list.isLoading}
        isStale={list.isStale}
        shownParams={list.shownParams}
        skipped={list.data?.skipped}
        error={list.error}
        onRetry={() => void list.mutate()}
        onFirstPage={() => setOffset(0)}
      />
      {hasPages && (
        <Pagination
          limit={limit}
          offset={offset}
          totalCount={list.totalCount}
          rowCount={list.tokens.length}
          hasNextPage={list.hasNextPage}
          isStale={list.isStale}
          onOffsetChange={setOffset}
          onLimitChange={setLimit}
        />
      )}
      {/* Below the table for once: you place each part. */}
      <M2MTokenFilters
        revoked={revoked}
        expired={expired}
        onRevokedChange={setRevoked}
        onExpiredChange={setExpired}
      />
    </>
  );
}
