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
  const [{ page, ...inQuery }, setInUrl] = useQueryStates(inUrl);

  return (
    <M2MTokens
      subject={subject}
      state={{ ...inQuery, offset: Math.max(page, 0) * inQuery.limit }}
      onStateChange={({ revoked, expired, limit, offset }, reason) =>
        void setInUrl(
          {
            ...{ revoked, expired, page: Math.floor(offset / limit) },
            limit: SIZES.find((size) => size === limit) ?? null,
          },
          // Only a user action adds a step to the history.
          { history: reason === 'user' ? 'push' : 'replace' },
        )
      }
      limitOptions={SIZES}
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
