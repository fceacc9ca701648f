/** Keeps an id or a key in its own direction (FSI … PDI), whatever is written around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
