// The entry of 'react-m2m-tokens' for Server Components, with the same names as ../index.ts. It has no 'use client', so
// Server Components can call the pure functions. Components and columns are references to the client entry.
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
  useM2MTokenList,
  useM2MTokens,
  useM2MTokensCache,
  useM2MTokenStatus,
} from './clientHooks.js';

export { getM2MTokensKey } from '../api/getM2MTokensKey.js';
export { isM2MTokensError, M2MTokensError } from '../api/M2MTokensError.js';
export { getM2MTokenStatus } from '../logic/getM2MTokenStatus.js';
