/** A list in a list, `levels` times. Enough levels overflow the stack of a recursive function. */
export function nested(levels: number): unknown {
  return JSON.parse(nestedText(levels));
}

export function nestedText(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}
