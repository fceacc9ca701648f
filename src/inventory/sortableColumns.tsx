import type { M2MTokenColumn } from '../components/M2MTokenColumn.js';
import {
  type M2MInventorySort,
  type M2MTokenInventoryState,
  readSort,
} from '../logic/inventoryState.js';
import type { InventoryPartClasses } from './M2MInventoryPart.js';
import type { SetInventoryState } from './useInventoryState.js';

/** The columns, with a button in the head of each that sorts. A second press reverses the order. */
export function sortableColumns(
  columns: readonly M2MTokenColumn[],
  { sort, order }: Pick<M2MTokenInventoryState, 'sort' | 'order'>,
  setState: SetInventoryState,
  part: InventoryPartClasses,
): readonly M2MTokenColumn[] {
  return columns.map((column) => {
    const id = readSort(column.id);
    if (id === undefined) return column;
    const isSorted = id === sort;
    return {
      ...column,
      sorted: isSorted ? order : undefined,
      head: (name) => (
        <button
          type="button"
          className={part('sortButton')}
          onClick={() => setState(isSorted ? { order: reverse(order) } : sortBy(id))}
        >
          {name}
        </button>
      ),
    };
  });
}

/** Creation and last use begin with the latest. All other columns begin in ascending order. */
export function sortBy(sort: M2MInventorySort): Pick<M2MTokenInventoryState, 'sort' | 'order'> {
  return { sort, order: sort === 'created' || sort === 'lastUsed' ? 'descending' : 'ascending' };
}

/** The other direction. */
export function reverse(order: M2MTokenInventoryState['order']): M2MTokenInventoryState['order'] {
  return order === 'ascending' ? 'descending' : 'ascending';
}
