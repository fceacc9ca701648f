/** Keeps an id or a key in its own direction (FSI … PDI) in any surrounding text. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
