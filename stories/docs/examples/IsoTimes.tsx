import type { ReactNode } from 'react';
import { M2MTokensProvider, type M2MTokensFormatters } from 'react-m2m-tokens';

const formatters: Partial<M2MTokensFormatters> = {
  // Exact times as ISO 8601, whatever the locale.
  formatDateTime: (time) => new Date(time).toISOString(),
  // No "3 days ago", but the day.
  formatRelativeTime: (time) => new Date(time).toISOString().slice(0, 10),
};

export function IsoTimes({ children }: { children: ReactNode }) {
  return <M2MTokensProvider formatters={formatters}>{children}</M2MTokensProvider>;
}
