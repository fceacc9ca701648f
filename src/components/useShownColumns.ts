import type { M2MToken } from '../api/M2MToken.js';
import { useSame } from '../hooks/useSame.js';
import { sameFields } from '../logic/sameFields.js';
import { M2M_TOKEN_COLUMNS } from './columns.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';
import { readColumns } from './readColumns.js';

/**
 * The columns to show for these rows. Equal columns return the same array, so rows do not re-render for an array that
 * the host writes inline.
 */
export function useShownColumns(
  columns: readonly M2MTokenColumn[] = M2M_TOKEN_COLUMNS,
  tokens: readonly M2MToken[],
): readonly M2MTokenColumn[] {
  const shown = readColumns(columns).filter((column) => column.isShown?.(tokens) ?? true);
  return useSame(shown, sameFields);
}
