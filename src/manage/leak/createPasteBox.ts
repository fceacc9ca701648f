/** The one place that holds secrets of a pasted text. React keeps old states and props for a while. */
export interface PasteBox {
  /** The possible readings of a secret, the likeliest first; empty = there is none, or it was wiped. */
  read: (key: number) => readonly string[];
  hold: (key: number, readings: readonly string[]) => void;
  /** Empties the box. */
  wipe: () => void;
}

export function createPasteBox(): PasteBox {
  // Not reachable from React's state, which has the functions only.
  const held = new Map<number, readonly string[]>();
  return {
    read: (key) => held.get(key) ?? [],
    hold: (key, readings) => held.set(key, readings),
    wipe: () => held.clear(),
  };
}
