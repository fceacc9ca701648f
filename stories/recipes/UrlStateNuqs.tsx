import { parseAsBoolean, parseAsIndex, parseAsNumberLiteral, useQueryStates } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { M2MTokens } from 'react-m2m-tokens';

const SIZES = [10, 25, 50, 100] as const;

/** The URL's parameters: `?revoked=true&limit=25&page=3`. Defaults and invalid values are left out. */
const inUrl = {
  revoked: parseAsBoolean.withDefault(false),
  expired: parseAsBoolean.withDefault(false),
  limit: parseAsNumberLiteral(SIZES).withDefault(10),
  // One-based in the URL, zero-based here.
  page: parseAsIndex.withDefault(0),
};

/** Filters, page size and page in the URL, so that users can reload, share and return to a view. */
function TokensInUrl({ subject }: { subject: string }) {
  const [{ revoked, expired, limit, page }, setInUrl] = useQueryStates(inUrl, { history: 'push' });

  return (
    <M2MTokens
      subject={subject}
      revoked={revoked}
      expired={expired}
      limit={limit}
      offset={Math.max(page, 0) * limit}
      limitOptions={SIZES}
      // null removes the page from the URL: a new list starts at its first page.
      onRevokedChange={(next) => void setInUrl({ revoked: next, page: null })}
      onExpiredChange={(next) => void setInUrl({ expired: next, page: null })}
      onLimitChange={(next) =>
        void setInUrl({ limit: SIZES.find((size) => size === next) ?? null, page: null })
      }
      // Only a user action adds a step to the history.
      onOffsetChange={(offset, reason) =>
        void setInUrl(
          { page: Math.floor(offset / limit) },
          { history: reason === 'person' ? 'push' : 'replace' },
        )
      }
    />
  );
}

/** Put the adapter at the root of your app; each router has its own. */
export function UrlStateNuqs({ subject }: { subject: string }) {
  return (
    <NuqsAdapter>
      <TokensInUrl subject={subject} />
    </NuqsAdapter>
  );
}
