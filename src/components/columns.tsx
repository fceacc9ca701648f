import type { M2MTokenColumn } from './M2MTokenColumn.js';
import { shortId } from '../text/shortId.js';
import { scopesCell } from './scopesCell.js';
import { expirationCell, timeCell } from './timeCell.js';

/**
 * The button that opens a row. Its name never changes, since `aria-expanded` conveys the state. Without this column no row
 * can open. It is a column, so hosts can move it or leave it out without another prop.
 */
export const m2mDetailsColumn: M2MTokenColumn = {
  id: 'details',
  opensRows: true,
  header: (labels) => labels.columnDetails,
  cell: ({ id }, { labels, part, isOpen, detailsId }) => (
    <button
      type="button"
      className={part('iconButton', 'toggle')}
      data-press="toggle"
      aria-label={labels.details(shortId(id))}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailsId : undefined}
    />
  ),
};

/** The token's id with a copy button. Only CSS truncates it, so the browser's search finds the whole id. */
export const m2mIdColumn: M2MTokenColumn = {
  id: 'id',
  header: (labels) => labels.columnId,
  cell: ({ id }, { labels, part, copyOutcome }) => (
    <>
      <code className={`${part('idText')} m2m-mono`} title={id} translate="no">
        {id}
      </code>
      <button
        type="button"
        className={part('iconButton', 'copy')}
        data-press="copy"
        aria-label={labels.copyId(shortId(id))}
      />
      {copyOutcome !== undefined && (
        <span className={part('copyOutcome')} aria-hidden="true">
          {copyOutcome}
        </span>
      )}
    </>
  ),
};

/** The current status: active, expiring, expired or revoked. */
export const m2mStatusColumn: M2MTokenColumn = {
  id: 'status',
  header: (labels) => labels.columnStatus,
  cell: (_, { status, labels, part }) => (
    // The element has no other child: a browser's translation replaces text nodes, and React cannot update a replaced one.
    <span className={part('status')} data-status={status}>
      {labels.status[status]}
    </span>
  ),
};

/** The first machine that the token may call, and the number of others. */
export const m2mScopesColumn: M2MTokenColumn = {
  id: 'scopes',
  header: (labels) => labels.columnScopes,
  cell: ({ scopes }, context) => scopesCell(scopes, context),
};

/** How long ago the token was created. */
export const m2mCreatedColumn: M2MTokenColumn = {
  id: 'created',
  header: (labels) => labels.columnCreated,
  times: (token) => [token.createdAt],
  cell: ({ createdAt }, context) => timeCell(createdAt, '', context),
};

/** How long ago the token was last used. Hidden if no row has the field, as in the SDK's answers. */
export const m2mLastUsedColumn: M2MTokenColumn = {
  id: 'lastUsed',
  header: (labels) => labels.columnLastUsed,
  times: (token) => [token.lastUsedAt],
  cell: ({ lastUsedAt }, context) =>
    lastUsedAt === undefined ? null : timeCell(lastUsedAt, context.labels.neverUsed, context),
  // The SDK drops the field, so undefined means unknown, not "never".
  isShown: (tokens) =>
    tokens.length === 0 || tokens.some((token) => token.lastUsedAt !== undefined),
};

/** When the token expires or expired, relative to now. An active token that never expires gets a warning icon. */
export const m2mExpiresColumn: M2MTokenColumn = {
  id: 'expires',
  header: (labels) => labels.columnExpires,
  times: (token) => [token.expiration],
  cell: expirationCell,
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
