import { readEntries } from './readEntries.js';

/**
 * Reads the listed origins as browsers spell them in `Origin`: host in lower case, no default port, no slash.
 *
 * @throws M2MTokensError `invalid_config` for an entry that browsers never send, such as `*`.
 */
export function readAllowedOrigins(origins: readonly string[] = []): ReadonlySet<string> {
  const how = "scheme, host and port, such as 'https://admin.example.com'; there is no wildcard";
  return new Set(readEntries('allowedOrigins', origins, readOrigin, 'origin', how));
}

function readOrigin(text: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+\/?$/i.test(text)) return undefined;
  try {
    const { origin } = new URL(text);
    // URL gives app schemes (`tauri://localhost`) the origin 'null', but their web views send the text as it is.
    return origin === 'null' ? text.replace(/\/$/, '') : origin;
  } catch {
    return undefined;
  }
}
