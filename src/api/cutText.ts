/** Cuts a text to at most `limit` characters, never inside a surrogate pair. An ellipsis marks the cut. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
