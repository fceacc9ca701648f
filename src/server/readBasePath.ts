import { DEFAULT_PROXY_URL } from '../api/getM2MTokensKey.js';
import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * The path as a request has it: with a slash at its head and none at its end; '' = the root.
 *
 * @throws M2MTokensError `invalid_config` for what is not a path, for a pattern other than `:name`, and for what URLs read as
 * a host (a backslash, a tab).
 */
export function readBasePath(basePath: string = DEFAULT_PROXY_URL): string {
  if (typeof basePath !== 'string' || NO_PATH.test(basePath)) {
    throw new M2MTokensError(
      'invalid_config',
      `basePath is no path, so no request would be for this handler. Pass one such as ${DEFAULT_PROXY_URL} or /:name/tokens, or leave it out.`,
    );
  }
  const inner = basePath.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : new URL(`http://localhost/${inner}`).pathname;
}

// oxlint-disable-next-line no-control-regex -- these are what it looks for
const NO_PATH = /[?#\\*[\]{}\0-\x1f]|:\/\/|(?:^|\/):(?!\w+(?:\/|$))/;
