import { parseAsBoolean, parseAsIndex, parseAsNumberLiteral, useQueryStates } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { M2MTokens } from 'react-m2m-tokens';

const SIZES = [10, 25, 50, 100] as const;

/** What the URL holds: `?revoked=true&limit=25&page=3`. A default, and what makes no sense, is left out of it. */
const inUrl = {
  revoked: parseAsBoolean.withDefault(false),
  expired: parseAsBoolean.withDefault(false),
  limit: parseAsNumberLiteral(SIZES).withDefault(10),
  // From 1 in the URL, from 0 here.
  page: parseAsIndex.withDefault(0),
};

/** Filters, page size and page in the URL, so that a view can be reloaded, sent to somebody and gone back to. */
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
      // null takes the page out of the URL: another list starts at its first page.
      onRevokedChange={(next) => void setInUrl({ revoked: next, page: null })}
      onExpiredChange={(next) => void setInUrl({ expired: next, page: null })}
      onLimitChange={(next) =>
        void setInUrl({ limit: SIZES.find((size) => size === next) ?? null, page: null })
      }
      // Only what a person did is a step that the back button takes back.
      onOffsetChange={(offset, reason) =>
        void setInUrl(
          { page: Math.floor(offset / limit) },
          { history: reason === 'person' ? 'push' : 'replace' },
        )
      }
    />
  );
}

/** The adapter belongs at the root of your app, and there is one for each router. */
export function UrlStateNuqs({ subject }: { subject: string }) {
  return (
    <NuqsAdapter>
      <TokensInUrl subject={subject} />
    </NuqsAdapter>
  );
}
