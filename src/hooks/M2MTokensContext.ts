import { createContext } from 'react';
import type { M2MTokensClient } from '../api/M2MTokensClient.js';

/** Settings for everything below the provider. Every field is optional. */
export interface M2MTokensConfig extends M2MTokensClient {
  /**
   * Whose rows these are, such as the id of the signed-in user: rows cached under one scope are never shown under
   * another. Absent: one scope for all.
   */
  cacheScope?: string | undefined;
  /**
   * A name for a machine id; undefined = show the id. A new function re-renders all rows: keep it stable. Absent: ids
   * are shown.
   */
  machineName?: ((id: string) => string | undefined) | undefined;
  /**
   * The clock, in Unix milliseconds, for status and relative times: for tests and previews. Your own clock is never
   * corrected, not even `Date.now`. Absent: the browser's, corrected by the `Date` of the proxy's answers when more
   * than a minute off.
   */
  now?: (() => number) | undefined;
}

export const M2MTokensContext = /* @__PURE__ */ createContext<M2MTokensConfig>({});
