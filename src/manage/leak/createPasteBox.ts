/** The only object that holds secrets of a pasted text, since React keeps old states and props for a while. */
export interface PasteBox {
  /** The possible readings of a secret, the likeliest first; empty = there is none, or it was wiped. */
  read: (key: number) => readonly string[];
  hold: (key: number, readings: readonly string[]) => void;
  /** Empties the box. */
  wipe: () => void;
}

export function createPasteBox(): PasteBox {
  // React's state has the functions only, so a script cannot read this map from it.
  const held = new Map<number, readonly string[]>();
  return {
    read: (key) => held.get(key) ?? [],
    hold: (key, readings) => held.set(key, readings),
    wipe: () => held.clear(),
  };
}
