import { keyOf, list } from '../data.mjs';
import { act, openSlowPage, recordAct } from './act.mjs';

/** Turns a filter on, which needs a request, and off again. */
export async function toggle({ open, tell, record, adapter }) {
  const opened = await openSlowPage({ open, tell });
  const withRevoked = keyOf(list({ revoked: true })[0]);
  recordAct(record, 'd. show revoked on', await act(opened, adapter.revoked, withRevoked));
  const without = keyOf(list()[0]);
  recordAct(record, 'd. show revoked off, seen', await act(opened, adapter.revoked, without));
}
