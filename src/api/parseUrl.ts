/** Parses a URL; undefined = the text is not one. `URL.parse` is newer than the supported browsers. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
