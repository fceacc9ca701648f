/** A React key for each row. Ids may come twice when tokens were added between two answers; the keys do not. */
export function rowKeys(rows: readonly { readonly id: string }[]): string[] {
  const taken = new Set<string>();
  return rows.map(({ id }) => {
    let key = id;
    // Not merely counted: "a 2" may be an id too.
    for (let times = 2; taken.has(key); times += 1) key = `${id} ${times}`;
    taken.add(key);
    return key;
  });
}
