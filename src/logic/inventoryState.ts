import { M2M_INVENTORY_FILTERS, type M2MInventoryFilter } from './inventoryFilters.js';
import { sameOptions } from './sameFields.js';
import { withoutUndefined } from './withoutUndefined.js';

/** The columns by which an inventory can be sorted, by their ids. */
export const M2M_INVENTORY_SORTS = [
  'id',
  'status',
  'scopes',
  'created',
  'lastUsed',
  'expires',
] as const;

export type M2MInventorySort = (typeof M2M_INVENTORY_SORTS)[number];

/** What an inventory shows of its tokens, and in which order. */
export interface M2MTokenInventoryState {
  /** A token is shown if it fits all of them. Empty = all tokens. */
  filters: readonly M2MInventoryFilter[];
  /** The text of the search box. */
  query: string;
  sort: M2MInventorySort;
  order: 'ascending' | 'descending';
  /** Rows per page, 1 to 100. */
  limit: number;
  /** Rows before this page. */
  offset: number;
}

/** Some fields of the state. undefined counts as left out. */
export type PartialM2MTokenInventoryState = {
  [Field in keyof M2MTokenInventoryState]?: M2MTokenInventoryState[Field] | undefined;
};

export const INITIAL_INVENTORY_STATE: M2MTokenInventoryState = {
  filters: [],
  query: '',
  sort: 'created',
  order: 'descending',
  limit: 10,
  offset: 0,
};

/** The state after a change. Other rows or another order start at the first page, unless the change names an offset. */
export function changeInventoryState(
  before: M2MTokenInventoryState,
  change: Partial<M2MTokenInventoryState>,
): M2MTokenInventoryState {
  const after = { ...before, ...change };
  const isSame = sameOptions({ ...before, offset: 0 }, { ...after, offset: 0 });
  return isSame || change.offset !== undefined ? after : { ...after, offset: 0 };
}

/**
 * The fields that a host has set. They may come from a broken URL, so an impossible value becomes the initial one, and
 * filters are in the order of the tiles.
 */
export function readInventoryState(
  given: PartialM2MTokenInventoryState = {},
): Partial<M2MTokenInventoryState> {
  const set = withoutUndefined(given) as Partial<M2MTokenInventoryState>;
  const { filters, query, sort, order, limit, offset } = { ...INITIAL_INVENTORY_STATE, ...set };
  const read: M2MTokenInventoryState = {
    filters: M2M_INVENTORY_FILTERS.filter((filter) => [filters].flat().includes(filter)),
    query: typeof query === 'string' ? query : '',
    sort: M2M_INVENTORY_SORTS.find((known) => known === sort) ?? INITIAL_INVENTORY_STATE.sort,
    order: order === 'ascending' ? order : 'descending',
    limit: isWhole(limit) && limit > 0 && limit <= 100 ? limit : INITIAL_INVENTORY_STATE.limit,
    offset: isWhole(offset) ? offset : 0,
  };
  return Object.fromEntries(Object.entries(read).filter(([field]) => field in set));
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
