import { FLIPS, ROWS } from '../config.mjs';
import { keyOf, list } from '../data.mjs';
import { act, openSlowPage, recordAct } from './act.mjs';

/** Goes forward over uncached pages, then back over cached ones. */
export async function flip({ open, tell, record, adapter }) {
  const opened = await openSlowPage({ open, tell });
  const keyAt = (page) => keyOf(list()[page * ROWS]);
  for (let page = 1; page <= FLIPS; page += 1) {
    recordAct(record, 'c. next page, not seen', await act(opened, adapter.next, keyAt(page)));
  }
  for (let page = FLIPS - 1; page >= 0; page -= 1) {
    recordAct(record, 'c. previous page, seen', await act(opened, adapter.prev, keyAt(page)));
  }
}
