import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';

/**
 * The new page, with the old page's objects wherever they are equal, so that memoised rows do not re-render. An
 * unchanged page is the old object itself.
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

/** Tokens are plain JSON with a fixed order of properties, so their JSON text tells whether they differ. */
function isEqual(a: M2MToken, b: M2MToken): boolean {
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // Claims that are nested too deeply for JSON count as changed.
    return false;
  }
}
