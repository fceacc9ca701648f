import { readEntries } from './readEntries.js';

/** The headers that the client sends itself, or that its `headers` option usually adds. */
const OWN = ['authorization', 'content-type', 'accept'];

/**
 * Joins the headers that a listed origin may send, for the answer to a preflight.
 *
 * @throws M2MTokensError `invalid_config` for anything but names. `*` would not cover `authorization` or requests with cookies.
 */
export function readAllowedHeaders(headers: readonly string[] = []): string {
  const how = "names, such as 'x-tenant-id'; there is no wildcard";
  const names = readEntries('allowedHeaders', headers, readName, 'header name', how);
  return [...new Set([...OWN, ...names])].join(', ');
}

function readName(text: string): string | undefined {
  return /^[!#$%&'+.^_`|~\w-]+$/.test(text) ? text.toLowerCase() : undefined;
}
