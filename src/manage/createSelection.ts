import type { M2MToken } from '../api/M2MToken.js';

/** The selected tokens of one machine, over all its pages. */
export interface Selection {
  /** Calls the listener after each change; the returned function unsubscribes. */
  subscribe: (listener: () => void) => () => void;
  /** A summary, which is the same object until something changes. */
  read: () => SelectionSummary;
  has: (id: string) => boolean;
  /**
   * Selects or clears tokens. Revoked ones are never selected.
   *
   * @param anchor The id that the user has clicked, where a range begins.
   */
  set: (tokens: readonly M2MToken[], isSelected: boolean, anchor?: string) => void;
  /** Where a range begins; undefined = nowhere. */
  anchor: () => string | undefined;
  clear: () => void;
  /**
   * Adds a row to the page on the screen; the returned function removes it. A selected token that arrives again is
   * replaced, and one that was revoked meanwhile is no longer selected.
   */
  mount: (token: M2MToken) => () => void;
  /** The row of an id on this page. */
  rowOf: (id: string) => M2MToken | undefined;
  /** Announces tokens that were revoked, and clears them from the selection. */
  tellRevoked: (tokens: readonly M2MToken[]) => void;
  /** Announces a new token, and marks its row. */
  tellCreated: (token: M2MToken) => void;
  /** Tells that the list shows another page or has other filters. */
  turnPage: () => void;
}

export interface SelectionSummary {
  /** The selected tokens, in the order of their selection. */
  readonly tokens: readonly M2MToken[];
  /** The tokens on this page that can be selected. */
  readonly page: readonly M2MToken[];
  /** How many of them are selected. */
  readonly pageCount: number;
  /** The event to announce; undefined = there was none. */
  readonly last: SelectionEvent | undefined;
  /** Whether the number of such events is odd, so that the same words twice are two texts. */
  readonly isOdd: boolean;
  /** The newest token that was created here. */
  readonly created: M2MToken | undefined;
  /** Counts the pages that the list has shown. */
  readonly pages: number;
}

/** The last event that changed the selection or the list. */
type SelectionEvent =
  | { readonly kind: 'selected' | 'created' }
  | { readonly kind: 'revoked'; readonly tokens: readonly M2MToken[] };

export function createSelection(): Selection {
  const selected = new Map<string, M2MToken>();
  const rows = new Map<string, M2MToken>();
  const listeners = new Set<() => void>();
  let anchor: string | undefined;
  let last: SelectionEvent | undefined;
  let isOdd = false;
  let created: M2MToken | undefined;
  let pages = 0;
  let summary: SelectionSummary | undefined;

  function change(event = last): void {
    if (event !== last) isOdd = !isOdd;
    last = event;
    summary = undefined;
    for (const listener of listeners) listener();
  }

  return {
    anchor: () => anchor,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => (summary ??= { ...summarise(selected, rows), last, isOdd, created, pages }),
    has: (id) => selected.has(id),
    rowOf: (id) => rows.get(id),
    set: (tokens, isSelected, clicked) => {
      anchor = clicked;
      for (const token of tokens) {
        if (isSelected && !token.revoked) selected.set(token.id, token);
        else selected.delete(token.id);
      }
      change({ kind: 'selected' });
    },
    clear: () => {
      selected.clear();
      change({ kind: 'selected' });
    },
    tellRevoked: (tokens) => {
      for (const { id } of tokens) selected.delete(id);
      change({ kind: 'revoked', tokens });
    },
    tellCreated: (token) => {
      created = token;
      change({ kind: 'created' });
    },
    turnPage: () => {
      pages += 1;
      change();
    },
    mount: (token) => {
      const { id } = token;
      rows.set(id, token);
      if (token.revoked) selected.delete(id);
      else if (selected.has(id)) selected.set(id, token);
      change();
      return () => {
        // The row may be there again with a newer token.
        if (rows.get(id) !== token) return;
        rows.delete(id);
        change();
      };
    },
  };
}

function summarise(
  selected: ReadonlyMap<string, M2MToken>,
  rows: ReadonlyMap<string, M2MToken>,
): Pick<SelectionSummary, 'tokens' | 'page' | 'pageCount'> {
  const page = [...rows.values()].filter(({ revoked }) => !revoked);
  return {
    tokens: [...selected.values()],
    page,
    pageCount: page.filter(({ id }) => selected.has(id)).length,
  };
}
