import { CopyableId } from './CopyableId.js';
import { DetailsToggle } from './DetailsToggle.js';
import { Expiration } from './Expiration.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';
import { ScopeList } from './ScopeList.js';
import { StatusBadge } from './StatusBadge.js';
import { TokenTime } from './TokenTime.js';

/** The button that opens a row. Left out, no row can be opened. */
export const m2mDetailsColumn: M2MTokenColumn = {
  id: 'details',
  opensRows: true,
  header: (labels) => labels.columnDetails,
  cell: (token, context) => <DetailsToggle id={token.id} context={context} />,
};

/** The token's id, whole in the page so that the browser's search finds it, and a button that copies it. */
export const m2mIdColumn: M2MTokenColumn = {
  id: 'id',
  header: (labels) => labels.columnId,
  cell: (token, context) => <CopyableId id={token.id} context={context} />,
};

/** Active, expiring, expired or revoked, as time passes. */
export const m2mStatusColumn: M2MTokenColumn = {
  id: 'status',
  header: (labels) => labels.columnStatus,
  cell: (_, { status, labels }) => <StatusBadge status={status} labels={labels} />,
};

/** The machines that the token may call: the first one, and how many more. */
export const m2mScopesColumn: M2MTokenColumn = {
  id: 'scopes',
  header: (labels) => labels.columnScopes,
  cell: (token, context) => <ScopeList scopes={token.scopes} context={context} />,
};

/** How long ago the token was made. */
export const m2mCreatedColumn: M2MTokenColumn = {
  id: 'created',
  header: (labels) => labels.columnCreated,
  times: (token) => [token.createdAt],
  cell: (token, context) => <TokenTime time={token.createdAt} isPast context={context} />,
};

/** How long ago the token was used. Not shown where no row knows, as with answers of the SDK. */
export const m2mLastUsedColumn: M2MTokenColumn = {
  id: 'lastUsed',
  header: (labels) => labels.columnLastUsed,
  times: (token) => [token.lastUsedAt],
  cell: ({ lastUsedAt }, context) =>
    lastUsedAt === undefined ? null : (
      <TokenTime time={lastUsedAt} isPast never={context.labels.neverUsed} context={context} />
    ),
  // Unknown is not "never": the SDK drops it.
  isShown: (tokens) =>
    tokens.length === 0 || tokens.some((token) => token.lastUsedAt !== undefined),
};

/** In how long the token expires, or how long ago it did. A live token that never does is marked as worth a look. */
export const m2mExpiresColumn: M2MTokenColumn = {
  id: 'expires',
  header: (labels) => labels.columnExpires,
  times: (token) => [token.expiration],
  cell: (token, context) => <Expiration token={token} context={context} />,
};

/** The columns of the table, in their order, unless `columns` says otherwise. */
export const M2M_TOKEN_COLUMNS: readonly M2MTokenColumn[] = [
  m2mDetailsColumn,
  m2mIdColumn,
  m2mStatusColumn,
  m2mScopesColumn,
  m2mCreatedColumn,
  m2mLastUsedColumn,
  m2mExpiresColumn,
];
