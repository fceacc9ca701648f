import type { M2MTokenPage } from '../api/M2MToken.js';

/** The facts about a page object. */
interface KnownPage {
  /** The page as the package shows it: the object itself when every row of it is valid. */
  readonly page: M2MTokenPage;
  /** If the host has added rows in place, the page must be read again. */
  readonly rowCount: number;
  /** Absent: the host cached the page itself. */
  readonly isOutdated?: IsOutdated | undefined;
}

/** Whether a new epoch has begun since the answer arrived. False for the epochs of another store. */
type IsOutdated = (epochs: object) => boolean;

/** Each page that the package has read or built. */
export const knownPages = new WeakMap<object, KnownPage>();

/** Records the result of reading a page, and its epoch, so that no page is read twice. */
export function knowPage(
  value: M2MTokenPage,
  page = value,
  isOutdated = knownPages.get(value)?.isOutdated,
): void {
  knownPages.set(value, { page, rowCount: page.data.length, isOutdated });
}
