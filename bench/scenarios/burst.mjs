import { BURST, ROWS } from '../config.mjs';
import { keyOf, list } from '../data.mjs';
import { act, openSlowPage } from './act.mjs';

const pageOf = new Map(list().map((token, index) => [keyOf(token), Math.floor(index / ROWS)]));

/** Clicks Next quickly, each time before the previous response. */
export async function burst({ open, tell, record, adapter }) {
  const opened = await openSlowPage({ open, tell });
  const target = keyOf(list()[BURST.clicks * ROWS]);
  const seen = await act(opened, adapter.next, target, { burst: BURST, settle: 400 });
  const landed = pageOf.get(seen.frames.at(-1)?.key);
  const label = `g. ${BURST.clicks} quick nexts`;
  record(`${label}: last click → its page painted [ms]`, seen.painted);
  record(`${label}: main-thread CPU [ms]`, seen.work);
  record(`${label}: clicks lost`, landed === undefined ? null : BURST.clicks - landed);
  record(`${label}: requests sent`, seen.sent);
  record(`${label}: requests aborted`, seen.aborted);
  record(`${label}: flashes of another page`, countFlashes(seen.frames, landed));
  record(`${label}: blank or skeleton frames`, seen.blankFrames);
}

/** Counts painted rows of a page that is neither the starting page, nor a page clicked so far, nor the final page. */
function countFlashes(frames, landed) {
  return frames.filter(
    ({ key, clicks }, index) =>
      key !== null &&
      key !== frames[index - 1]?.key &&
      ![0, clicks, landed].includes(pageOf.get(key)),
  ).length;
}
