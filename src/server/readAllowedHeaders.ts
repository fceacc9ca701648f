import { readEntries } from './readEntries.js';

/** What the client itself sends, or its `headers` most often hold. */
const OWN = ['authorization', 'content-type', 'accept'];

/**
 * The headers that a listed origin may send, as a preflight is told of them.
 *
 * @throws M2MTokensError `invalid_config` for anything but names. `*` would not allow `authorization`, nor anything with cookies.
 */
export function readAllowedHeaders(headers: readonly string[] = []): string {
  const how = "names, such as 'x-tenant-id'; there is no wildcard";
  const names = readEntries('allowedHeaders', headers, readName, 'header name', how);
  return [...new Set([...OWN, ...names])].join(', ');
}

function readName(text: string): string | undefined {
  return /^[!#$%&'+.^_`|~\w-]+$/.test(text) ? text.toLowerCase() : undefined;
}
