import { warnOnce } from '../api/warnOnce.js';
import { M2M_TOKEN_COLUMNS } from './columns.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';

/** Returns the host's columns without duplicate ids, or the defaults if the host names none. */
export function readColumns(columns: readonly M2MTokenColumn[]): readonly M2MTokenColumn[] {
  if (columns.length === 0) {
    warnOnce('columns is empty, so the default columns are shown. Leave it out, or name a column.');
    return M2M_TOKEN_COLUMNS;
  }
  const ids = new Set<string>();
  return columns.filter(({ id }) => {
    if (ids.has(id)) {
      warnOnce(
        `columns has the id "${id}" twice, so only the first is shown. Give each column its own id.`,
      );
      return false;
    }
    ids.add(id);
    return true;
  });
}
