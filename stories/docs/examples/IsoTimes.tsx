import type { ReactNode } from 'react';
import { M2MTokensProvider, type M2MTokensFormatters } from 'react-m2m-tokens';

const formatters: Partial<M2MTokensFormatters> = {
  // Exact times as ISO 8601, in any locale.
  formatDateTime: (time) => new Date(time).toISOString(),
  // The date, in place of "3 days ago".
  formatRelativeTime: (time) => new Date(time).toISOString().slice(0, 10),
};

export function IsoTimes({ children }: { children: ReactNode }) {
  return <M2MTokensProvider formatters={formatters}>{children}</M2MTokensProvider>;
}
