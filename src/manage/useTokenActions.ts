import { useContext, useSyncExternalStore } from 'react';
import { warnOnce } from '../api/warnOnce.js';
import type { SelectionSummary } from './createSelection.js';
import { type TokenActions, TokenActionsContext } from './TokenActionsContext.js';

/** The actions around a row or a bar; undefined = there are none, with a warning. */
export function useTokenActions(user: string): TokenActions | undefined {
  const actions = useContext(TokenActionsContext);
  if (actions === undefined) {
    warnOnce(`${user} does nothing outside of <M2MTokenActions>. Put the list into one.`);
  }
  return actions;
}

/** The selection, and what to announce of it. */
export function useSelectionSummary({ selection }: TokenActions): SelectionSummary {
  return useSyncExternalStore(selection.subscribe, selection.read, selection.read);
}
