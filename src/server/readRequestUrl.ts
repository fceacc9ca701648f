import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * Parses the URL of a request. Some servers build it from a broken `Host`, or leave it relative.
 *
 * @throws M2MTokensError `bad_request`
 */
export function readRequestUrl(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new M2MTokensError(
      'bad_request',
      'The URL of the request is relative or malformed, so it was refused. Check its Host header, and that the server passes whole URLs.',
      { status: 400 },
    );
  }
}
