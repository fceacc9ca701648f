import type { M2MToken } from '../api/M2MToken.js';
import { nextStatusChange } from '../logic/nextStatusChange.js';
import type { Text } from '../text/createText.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';

/** When a row next changes, in Unix milliseconds: its status, or the text of a time in a column. */
export function nextRowChange(
  token: M2MToken,
  columns: readonly M2MTokenColumn[],
  text: Text,
  now: number,
): number {
  let next = nextStatusChange(token, now);
  for (const column of columns) {
    for (const time of column.times?.(token) ?? []) {
      if (typeof time === 'number') next = Math.min(next, text.nextTimeChange(time, now));
    }
  }
  return next;
}
