import { CopyableId } from './CopyableId.js';
import { DetailsToggle } from './DetailsToggle.js';
import { Expiration } from './Expiration.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';
import { ScopeList } from './ScopeList.js';
import { StatusBadge } from './StatusBadge.js';
import { TokenTime } from './TokenTime.js';

/**
 * The button that opens a row. Without this column no row can open. It is a column, so hosts can move it or leave it
 * out without another prop.
 */
export const m2mDetailsColumn: M2MTokenColumn = {
  id: 'details',
  opensRows: true,
  header: (labels) => labels.columnDetails,
  cell: (token, context) => <DetailsToggle id={token.id} context={context} />,
};

/** The token's id with a copy button. The browser's search finds the whole id. */
export const m2mIdColumn: M2MTokenColumn = {
  id: 'id',
  header: (labels) => labels.columnId,
  cell: (token, context) => <CopyableId id={token.id} context={context} />,
};

/** The current status: active, expiring, expired or revoked. */
export const m2mStatusColumn: M2MTokenColumn = {
  id: 'status',
  header: (labels) => labels.columnStatus,
  cell: (_, { status, labels }) => <StatusBadge status={status} labels={labels} />,
};

/** The first machine that the token may call, and the number of others. */
export const m2mScopesColumn: M2MTokenColumn = {
  id: 'scopes',
  header: (labels) => labels.columnScopes,
  cell: (token, context) => <ScopeList scopes={token.scopes} context={context} />,
};

/** How long ago the token was created. */
export const m2mCreatedColumn: M2MTokenColumn = {
  id: 'created',
  header: (labels) => labels.columnCreated,
  times: (token) => [token.createdAt],
  cell: (token, context) => <TokenTime time={token.createdAt} isPast context={context} />,
};

/** How long ago the token was last used. Hidden if no row has the field, as in the SDK's answers. */
export const m2mLastUsedColumn: M2MTokenColumn = {
  id: 'lastUsed',
  header: (labels) => labels.columnLastUsed,
  times: (token) => [token.lastUsedAt],
  cell: ({ lastUsedAt }, context) =>
    lastUsedAt === undefined ? null : (
      <TokenTime time={lastUsedAt} isPast never={context.labels.neverUsed} context={context} />
    ),
  // The SDK drops the field, so undefined means unknown, not "never".
  isShown: (tokens) =>
    tokens.length === 0 || tokens.some((token) => token.lastUsedAt !== undefined),
};

/** When the token expires or expired, relative to now. An active token that never expires gets a warning icon. */
export const m2mExpiresColumn: M2MTokenColumn = {
  id: 'expires',
  header: (labels) => labels.columnExpires,
  times: (token) => [token.expiration],
  cell: (token, context) => <Expiration token={token} context={context} />,
};

/** The default columns of the table, in order. */
export const M2M_TOKEN_COLUMNS: readonly M2MTokenColumn[] = [
  m2mDetailsColumn,
  m2mIdColumn,
  m2mStatusColumn,
  m2mScopesColumn,
  m2mCreatedColumn,
  m2mLastUsedColumn,
  m2mExpiresColumn,
];
