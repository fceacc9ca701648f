/** The end of an id, for spoken names: "…afa151". The whole id stands beside them. */
export function shortId(id: string): string {
  return id.length > 12 ? `…${id.slice(-6)}` : id;
}
