/** A React key for each row. An id may occur twice when tokens were added between two answers; a key may not. */
export function rowKeys(rows: readonly { readonly id: string }[]): string[] {
  const taken = new Set<string>();
  return rows.map(({ id }) => {
    let key = id;
    // Counting alone is not enough: "a 2" may be an id too.
    for (let times = 2; taken.has(key); times += 1) key = `${id} ${times}`;
    taken.add(key);
    return key;
  });
}
