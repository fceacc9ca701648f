import type { M2MToken } from '../api/M2MToken.js';
import { useSame } from '../hooks/useSame.js';
import { sameFields } from '../logic/sameFields.js';
import { M2M_TOKEN_COLUMNS } from './columns.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';
import { readColumns } from './readColumns.js';

/**
 * The columns that have something to tell about these rows: the same array as long as they are the same columns, so that
 * memoised rows stay, also where a host writes its array in place.
 */
export function useShownColumns(
  columns: readonly M2MTokenColumn[] = M2M_TOKEN_COLUMNS,
  tokens: readonly M2MToken[],
): readonly M2MTokenColumn[] {
  const shown = readColumns(columns).filter((column) => column.isShown?.(tokens) ?? true);
  return useSame(shown, sameFields);
}
