/** Reads the name in a `Host` header, in lower case and without its port; undefined = not a host. */
export function readHostName(host: string): string | undefined {
  if (!/^[^\s/?#@\\]+$/.test(host)) return undefined;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return undefined;
  }
}
