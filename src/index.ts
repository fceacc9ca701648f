'use client';

// The public API. Everything else may change at any time.
export { M2MTokens } from './components/M2MTokens.js';
export { M2MTokenTable } from './components/M2MTokenTable.js';
export { M2MTokenFilters } from './components/M2MTokenFilters.js';
export { Pagination } from './components/Pagination.js';
export { M2MTokensProvider } from './components/M2MTokensProvider.js';

export { useM2MTokens } from './hooks/useM2MTokens.js';
export { useM2MTokenList } from './hooks/useM2MTokenList.js';
export { useM2MTokenStatus } from './hooks/useM2MTokenStatus.js';
export { useM2MTokensCache } from './hooks/useM2MTokensCache.js';

export {
  M2M_TOKEN_COLUMNS,
  m2mCreatedColumn,
  m2mDetailsColumn,
  m2mExpiresColumn,
  m2mIdColumn,
  m2mLastUsedColumn,
  m2mScopesColumn,
  m2mStatusColumn,
} from './components/columns.js';

export { getM2MTokensKey } from './api/getM2MTokensKey.js';
export { isM2MTokensError, M2MTokensError } from './api/M2MTokensError.js';
export { getM2MTokenStatus } from './logic/getM2MTokenStatus.js';

export type { M2MTokensProps } from './components/M2MTokens.js';
export type { M2MTokenTableProps } from './components/M2MTokenTable.js';
export type { M2MTokenFiltersProps } from './components/M2MTokenFilters.js';
export type { PaginationProps } from './components/Pagination.js';
export type { M2MTokensProviderProps } from './components/M2MTokensProvider.js';
export type { M2MTokenCellContext, M2MTokenColumn } from './components/M2MTokenColumn.js';
export type { M2MTokensDensity } from './hooks/PresentationContext.js';
export type { M2MTokensClassNames, M2MTokensPart } from './logic/partClasses.js';
export type { UseM2MTokensOptions, UseM2MTokensReturn } from './hooks/useM2MTokens.js';
export type {
  M2MTokenListFilterProps,
  M2MTokenListPaginationProps,
  M2MTokenListTableProps,
  UseM2MTokenListOptions,
  UseM2MTokenListReturn,
} from './hooks/useM2MTokenList.js';
export type { UseM2MTokensCacheReturn } from './hooks/useM2MTokensCache.js';
export type { ListParams, UseM2MTokensParams } from './api/ListParams.js';
export type { M2MTokensKeyScope } from './api/getM2MTokensKey.js';
export type { M2MToken, M2MTokenPage } from './api/M2MToken.js';
export type { M2MTokensClient } from './api/M2MTokensClient.js';
export type { M2MTokensErrorCode } from './api/M2MTokensError.js';
export type {
  M2MTokenListChangeReason,
  M2MTokenListState,
  PartialM2MTokenListState,
} from './logic/listState.js';
export type { M2MTokenStatus } from './logic/getM2MTokenStatus.js';
export type { M2MTokensLocale } from './text/M2MTokensLocale.js';
export type { FormatContext, M2MTokensFormatters, NumberFormat } from './text/formatters.js';
export type { M2MTokensLabels } from './text/labels.js';
export type { PagePlace, RowRange } from './text/pagerLabels.js';
export type { OlderRowsPlace } from './text/stateLabels.js';
