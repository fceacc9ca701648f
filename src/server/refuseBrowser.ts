import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * Throws in a browser page, where anyone can read the key, and in Electron's pages, with Node or without.
 * Node, Bun and Deno with a DOM, as in tests, pass, and so do workers and edge runtimes.
 *
 * @throws M2MTokensError `invalid_config`
 */
export function refuseBrowser(caller: string): void {
  const { window, document, process, Deno } = globalThis as {
    window?: unknown;
    document?: unknown;
    process?: { type?: string; versions?: { node?: string } };
    Deno?: unknown;
  };
  if (window === undefined || document === undefined) return;
  const { versions, type } = process ?? {};
  if (Deno !== undefined || (versions?.node && type !== 'renderer')) return;
  throw new M2MTokensError(
    'invalid_config',
    `${caller} was called in a browser, where anyone can read the secret key. Call it on the server, and revoke the key if it was shipped.`,
  );
}
