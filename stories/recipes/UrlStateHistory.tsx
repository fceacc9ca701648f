import { useSyncExternalStore } from 'react';
import { M2MTokens, type M2MTokenListState } from 'react-m2m-tokens';

/** Filters, page size and page in the URL, with the History API alone; each page is a link. */
export function UrlStateHistory({ subject }: { subject: string }) {
  const search = useSyncExternalStore(subscribe, readSearch, () => '');
  const state = readState(search);

  return (
    <M2MTokens
      subject={subject}
      state={state}
      onStateChange={(next, reason) => {
        const url = formatUrl(search, next);
        // Only a user action adds a step to the history.
        if (reason === 'user') history.pushState(null, '', url);
        else history.replaceState(null, '', url);
        // Neither of them fires an event.
        window.dispatchEvent(new PopStateEvent('popstate'));
      }}
      getPageHref={(offset) => formatUrl(search, { ...state, offset })}
    />
  );
}

function subscribe(onChange: () => void) {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}

function readSearch() {
  return location.search;
}

/** Ignores invalid values. */
function readState(search: string): M2MTokenListState {
  const query = new URLSearchParams(search);
  const count = (name: string, most: number, otherwise: number) => {
    const value = Number(query.get(name));
    return Number.isInteger(value) && value >= 1 && value <= most ? value : otherwise;
  };
  const limit = count('limit', 100, 10);
  return {
    revoked: query.get('revoked') === '1',
    expired: query.get('expired') === '1',
    limit,
    offset: (count('page', 1_000_000, 1) - 1) * limit,
  };
}

/** The URL of a state, without default values; its other parameters stay. */
function formatUrl(search: string, state: M2MTokenListState): string {
  const query = new URLSearchParams(search);
  const set = (name: string, value: number, otherwise: number) =>
    value === otherwise ? query.delete(name) : query.set(name, String(value));
  set('revoked', Number(state.revoked), 0);
  set('expired', Number(state.expired), 0);
  set('limit', state.limit, 10);
  set('page', Math.floor(state.offset / state.limit) + 1, 1);
  return `?${query.toString()}`;
}
