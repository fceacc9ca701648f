/** A list in a list, so many times: deeper than a function that calls itself can go, when it is deep enough. */
export function nested(levels: number): unknown {
  return JSON.parse(nestedText(levels));
}

export function nestedText(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}
