import { M2M_INVENTORY_FILTERS, type M2MInventoryFilter } from './inventoryFilters.js';
import { withoutUndefined } from './withoutUndefined.js';

/** The columns by which an inventory can be sorted, by their ids. */
const M2M_INVENTORY_SORTS = ['id', 'status', 'scopes', 'created', 'lastUsed', 'expires'] as const;

export type M2MInventorySort = (typeof M2M_INVENTORY_SORTS)[number];

/** Which tokens an inventory shows, and in which order. */
export interface M2MTokenInventoryState {
  /** A token is shown if it fits all of them. Empty = all tokens. */
  filters: readonly M2MInventoryFilter[];
  /** The text of the search box. */
  query: string;
  sort: M2MInventorySort;
  order: 'ascending' | 'descending';
  /** Rows per page, 1 to 1,000. */
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

/** The column by which to sort; undefined = an inventory cannot be sorted by this id. */
export function readSort(id: unknown): M2MInventorySort | undefined {
  return M2M_INVENTORY_SORTS.find((sort) => sort === id);
}

/** Reads each field. An impossible value, as from a broken URL, becomes the initial one. */
const READ: {
  [Field in keyof M2MTokenInventoryState]: (value: unknown) => M2MTokenInventoryState[Field];
} = {
  // In the order of the tiles.
  filters: (value) => M2M_INVENTORY_FILTERS.filter((filter) => [value].flat().includes(filter)),
  query: (value) => (typeof value === 'string' ? value : ''),
  sort: (value) => readSort(value) ?? 'created',
  order: (value) => (value === 'ascending' ? value : 'descending'),
  limit: (value) => (isWhole(value) && value > 0 && value <= 1000 ? value : 10),
  offset: (value) => (isWhole(value) ? value : 0),
};

/** Reads the fields that a host has set. */
export function readInventoryState(
  given: PartialM2MTokenInventoryState = {},
): Partial<M2MTokenInventoryState> {
  const read = Object.entries(READ).map(([name, field]) => {
    const value = given[name as keyof M2MTokenInventoryState];
    return [name, value === undefined ? value : field(value)];
  });
  return withoutUndefined(Object.fromEntries(read));
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
