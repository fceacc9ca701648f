import { useMemo } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { Column } from './Column.js';

/** The columns that have something to tell about these rows: the same array until another column is shown, so that memoised rows stay. */
export function useShownColumns(
  columns: readonly Column[],
  tokens: readonly M2MToken[],
): readonly Column[] {
  const shownIds = columns
    .filter((column) => column.isShown?.(tokens) ?? true)
    .map((column) => column.id)
    .join(' ');
  return useMemo(() => {
    const ids = shownIds.split(' ');
    return columns.filter((column) => ids.includes(column.id));
  }, [columns, shownIds]);
}
