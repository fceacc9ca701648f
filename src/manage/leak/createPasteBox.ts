/** The only object that holds secrets of a pasted text, since React keeps old states and props for a while. */
export interface PasteBox {
  /** A secret; '' = there is none, or it was wiped. */
  read: (key: number) => string;
  hold: (key: number, secret: string) => void;
  /** Empties the box. */
  wipe: () => void;
}

export function createPasteBox(): PasteBox {
  // React's state has the functions only, so a script cannot read this map from it.
  const held = new Map<number, string>();
  return {
    read: (key) => held.get(key) ?? '',
    hold: (key, secret) => held.set(key, secret),
    wipe: () => held.clear(),
  };
}
