import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * The listed origins as browsers spell them in `Origin`: host in lower case, no default port, no slash.
 *
 * @throws M2MTokensError `invalid_config` for anything that no browser would send, `*` among them.
 */
export function readAllowedOrigins(origins: readonly string[] = []): ReadonlySet<string> {
  if (!Array.isArray(origins)) throw invalidOrigin();
  return new Set(origins.map(readOrigin));
}

function readOrigin(origin: unknown): string {
  if (typeof origin !== 'string' || !ORIGIN.test(origin)) throw invalidOrigin();
  const { origin: normal } = parse(origin);
  // Schemes of apps (`tauri://localhost`) have no origin in the eyes of URL, yet their web views send it as it is.
  return normal === 'null' ? origin.replace(/\/$/, '') : normal;
}

const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+\/?$/i;

function parse(origin: string): URL {
  try {
    return new URL(origin);
  } catch {
    throw invalidOrigin();
  }
}

function invalidOrigin(): M2MTokensError {
  return new M2MTokensError(
    'invalid_config',
    'allowedOrigins holds something that is no origin, so no browser could ever match it. ' +
      "List scheme, host and port only, such as 'https://admin.example.com'; there is no wildcard.",
  );
}
