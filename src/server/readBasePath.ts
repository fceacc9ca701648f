import { DEFAULT_PROXY_URL } from '../api/getM2MTokensKey.js';
import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * Reads the path as a request has it, with a slash at the start and none at the end; '' = the root.
 *
 * @throws M2MTokensError `invalid_config` for a text that is not a path, for a pattern other than `:name`, and for
 * characters that URLs may read as a host (a backslash, a tab).
 */
export function readBasePath(basePath: string = DEFAULT_PROXY_URL): string {
  if (typeof basePath !== 'string' || NO_PATH.test(basePath)) {
    throw new M2MTokensError(
      'invalid_config',
      `basePath is not a path, so it would match no request. Pass one such as ${DEFAULT_PROXY_URL} or /:name/tokens, or leave it out.`,
    );
  }
  const { pathname } = new URL(`http://localhost/${basePath.replace(/^\/+/, '')}`);
  return pathname.replace(/\/+$/, '');
}

// oxlint-disable-next-line no-control-regex -- the pattern looks for these
const NO_PATH = /[?#\\*[\]{}\0-\x1f]|:\/\/|(?:^|\/):(?!\w+(?:\/|$))/;
