import { createContext } from 'react';
import type { M2MTokensClient } from '../api/M2MTokensClient.js';
import type { TextOptions } from '../text/createText.js';

/** All that can be set once for everything below. Each field has a default. */
export interface M2MTokensConfig extends M2MTokensClient, TextOptions {
  /**
   * Whose rows these are, such as the id of the signed-in person: rows cached under one scope are never shown under another.
   * Default: none, one scope for all.
   */
  cacheScope?: string | undefined;
  /** A name for a machine id; undefined = show the id. Another function renders all rows anew: keep it stable. Default: ids are shown. */
  machineName?: ((id: string) => string | undefined) | undefined;
  /**
   * The clock, in Unix milliseconds, for status and relative times: for tests and previews. A clock of your own is believed
   * as it is, `Date.now` too. Default: the browser's, set right by the `Date` of the proxy's answers when more than a minute off.
   */
  now?: (() => number) | undefined;
}

export const M2MTokensContext = /* @__PURE__ */ createContext<M2MTokensConfig>({});
