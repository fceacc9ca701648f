/** A React key for each row. Ids may come twice when tokens were added between two answers; the keys do not. */
export function rowKeys(rows: readonly { readonly id: string }[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ id }) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id} ${times}`;
  });
}
