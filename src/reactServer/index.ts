// What a Server Component gets for 'react-m2m-tokens': the same names as in ../index.ts, without 'use client' here,
// so that pure functions are functions. Components and columns stay references to the client's own.
export {
  M2M_TOKEN_COLUMNS,
  M2MTokenFilters,
  M2MTokens,
  M2MTokensProvider,
  M2MTokenTable,
  m2mCreatedColumn,
  m2mDetailsColumn,
  m2mExpiresColumn,
  m2mIdColumn,
  m2mLastUsedColumn,
  m2mScopesColumn,
  m2mStatusColumn,
  Pagination,
} from '../index.js';

export {
  useM2MTokenListState,
  useM2MTokens,
  useM2MTokensCache,
  useM2MTokensPrefetch,
  useM2MTokenStatus,
} from './clientHooks.js';

export { getM2MTokensKey } from '../api/getM2MTokensKey.js';
export { isM2MTokensError, M2MTokensError } from '../api/M2MTokensError.js';
export { getM2MTokenStatus } from '../logic/getM2MTokenStatus.js';
