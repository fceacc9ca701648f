import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';

/**
 * The new page, with the objects of the old one wherever they say the same, so that memoised rows stay as they are.
 * When nothing at all has changed it is the old page itself.
 */
export function reusePage(old: M2MTokenPage | undefined, page: M2MTokenPage): M2MTokenPage {
  if (old === undefined) return page;
  const known = new Map(old.data.map((token) => [token.id, token]));
  const data = page.data.map((token) => {
    const before = known.get(token.id);
    return before !== undefined && isEqual(before, token) ? before : token;
  });
  const same =
    old.totalCount === page.totalCount &&
    old.skipped === page.skipped &&
    old.data.length === data.length &&
    data.every((token, index) => token === old.data[index]);
  return same ? old : { ...page, data };
}

/** Tokens are plain JSON in a fixed order of properties, so their text tells whether they differ. */
function isEqual(a: M2MToken, b: M2MToken): boolean {
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // Claims that are nested too deeply to be written: what cannot be compared counts as changed.
    return false;
  }
}
