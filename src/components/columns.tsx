import { CopyableId } from './CopyableId.js';
import { ScopeList } from './ScopeList.js';
import { StatusBadge } from './StatusBadge.js';
import { TokenTime } from './TokenTime.js';
import { getM2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import type { Column } from './Column.js';

const id: Column = {
  id: 'id',
  header: (labels) => labels.columnId,
  cell: (token, context) => <CopyableId id={token.id} context={context} />,
};

const status: Column = {
  id: 'status',
  header: (labels) => labels.columnStatus,
  cell: (token, { now, text }) => (
    <StatusBadge status={getM2MTokenStatus(token, now)} labels={text.labels} />
  ),
};

const scopes: Column = {
  id: 'scopes',
  header: (labels) => labels.columnScopes,
  cell: (token, context) => <ScopeList scopes={token.scopes} context={context} />,
};

const created: Column = {
  id: 'created',
  header: (labels) => labels.columnCreated,
  cell: (token, context) => <TokenTime time={token.createdAt} isPast context={context} />,
};

const lastUsed: Column = {
  id: 'lastUsed',
  header: (labels) => labels.columnLastUsed,
  cell: ({ lastUsedAt }, context) =>
    lastUsedAt === undefined ? null : (
      <TokenTime time={lastUsedAt} isPast never={context.text.labels.neverUsed} context={context} />
    ),
  // Unknown is not "never": the SDK drops it.
  isShown: (tokens) =>
    tokens.length === 0 || tokens.some((token) => token.lastUsedAt !== undefined),
};

const expires: Column = {
  id: 'expires',
  header: (labels) => labels.columnExpires,
  cell: (token, context) => (
    <TokenTime time={token.expiration} never={context.text.labels.neverExpires} context={context} />
  ),
};

export const COLUMNS: readonly Column[] = [id, status, scopes, created, lastUsed, expires];
