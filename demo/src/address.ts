import type { M2MInventoryFilter, M2MTokenInventoryState } from 'react-m2m-tokens/inventory';

/**
 * `tokens`, `inventory` and `settings` = of the selected machine; `leak` = the check of a leaked token; `new` = a new
 * machine.
 */
type View = 'tokens' | 'inventory' | 'settings' | 'leak' | 'new';

/** The app's state, as the URL's query holds it. */
export interface Address extends Pick<
  M2MTokenInventoryState,
  'filters' | 'query' | 'sort' | 'order'
> {
  view: View;
  /** Id of the selected machine; null = none yet. */
  machine: string | null;
  revoked: boolean;
  expired: boolean;
  /** Rows per page. */
  limit: number;
  /** One-based. */
  page: number;
}

const VIEWS: readonly View[] = ['tokens', 'inventory', 'settings', 'leak', 'new'];
const FILTERS: readonly M2MInventoryFilter[] = [
  'active',
  'expiring',
  'neverExpires',
  'neverUsed',
  'unused',
  'expired',
  'revoked',
];
const SORTS: readonly Address['sort'][] = [
  'id',
  'status',
  'scopes',
  'created',
  'lastUsed',
  'expires',
];

export const START: Address = {
  view: 'tokens',
  machine: null,
  revoked: false,
  expired: false,
  limit: 10,
  page: 1,
  filters: [],
  query: '',
  sort: 'created',
  order: 'descending',
};

/** Reads a query such as `?machine=mch_…&revoked=1&page=3`. Ignores invalid values. */
export function parseAddress(search: string): Address {
  const query = new URLSearchParams(search);
  return {
    view: VIEWS.find((view) => view === query.get('view')) ?? START.view,
    machine: query.get('machine') || null,
    revoked: query.get('revoked') === '1',
    expired: query.get('expired') === '1',
    limit: readCount(query.get('limit'), 100) ?? START.limit,
    page: readCount(query.get('page'), 1_000_000_000) ?? START.page,
    filters: FILTERS.filter((filter) => query.getAll('only').includes(filter)),
    query: query.get('search') ?? START.query,
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? START.sort,
    order: query.get('order') === 'ascending' ? 'ascending' : START.order,
  };
}

/** Returns the relative URL of an address, without default values. */
export function formatAddress(address: Address): string {
  const { view, machine, revoked, expired, limit, page, filters, sort, order } = address;
  const query = new URLSearchParams();
  if (view !== START.view) query.set('view', view);
  if (machine !== null) query.set('machine', machine);
  if (revoked) query.set('revoked', '1');
  if (expired) query.set('expired', '1');
  if (limit !== START.limit) query.set('limit', String(limit));
  if (page !== START.page) query.set('page', String(page));
  for (const filter of filters) query.append('only', filter);
  if (address.query !== START.query) query.set('search', address.query);
  if (sort !== START.sort) query.set('sort', sort);
  if (order !== START.order) query.set('order', order);
  return query.size === 0 ? '/' : `/?${query.toString()}`;
}

/** Number of rows before the page. */
export function offsetOf({ limit, page }: Address): number {
  return (page - 1) * limit;
}

function readCount(text: string | null, max: number): number | undefined {
  if (text === null || !/^\d{1,10}$/.test(text)) return undefined;
  const count = Number(text);
  return count >= 1 && count <= max ? count : undefined;
}
