import { useSyncExternalStore } from 'react';
import { M2MTokens } from 'react-m2m-tokens';

interface Place {
  revoked: boolean;
  expired: boolean;
  limit: number;
  /** One-based. */
  page: number;
}

/** Filters, page size and page in the URL, with the History API alone; each page is a link. */
export function UrlStateHistory({ subject }: { subject: string }) {
  const search = useSyncExternalStore(subscribe, readSearch, () => '');
  const { revoked, expired, limit, page } = readPlace(search);
  const pageAt = (offset: number) => Math.floor(offset / limit) + 1;

  return (
    <M2MTokens
      subject={subject}
      revoked={revoked}
      expired={expired}
      limit={limit}
      offset={(page - 1) * limit}
      onRevokedChange={(next) => go({ revoked: next, page: 1 }, true)}
      onExpiredChange={(next) => go({ expired: next, page: 1 }, true)}
      onLimitChange={(next) => go({ limit: next, page: 1 }, true)}
      onOffsetChange={(offset, reason) => go({ page: pageAt(offset) }, reason === 'person')}
      getPageHref={(offset) => formatUrl(search, { page: pageAt(offset) })}
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
function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const count = (name: string, most: number, otherwise: number) => {
    const value = Number(query.get(name));
    return Number.isInteger(value) && value >= 1 && value <= most ? value : otherwise;
  };
  return {
    revoked: query.get('revoked') === '1',
    expired: query.get('expired') === '1',
    limit: count('limit', 100, 10),
    page: count('page', 1_000_000, 1),
  };
}

/** The URL after a change; its other parameters stay. */
function formatUrl(search: string, change: Partial<Place>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    const isDefault = value === false || (name === 'page' && value === 1);
    if (isDefault) query.delete(name);
    else query.set(name, String(Number(value)));
  }
  return `?${query.toString()}`;
}

let isPushed = false;

/** One press is one step in the history, even when it changes both filters. */
function go(change: Partial<Place>, isByPerson: boolean) {
  const url = formatUrl(location.search, change);
  if (isByPerson && !isPushed) {
    history.pushState(null, '', url);
    isPushed = true;
    queueMicrotask(() => {
      isPushed = false;
    });
  } else {
    history.replaceState(null, '', url);
  }
  // Neither pushState nor replaceState fires an event.
  window.dispatchEvent(new PopStateEvent('popstate'));
}
