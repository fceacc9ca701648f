import type { M2MTokensFormatters } from 'react-m2m-tokens';

/** Every number and time as `⟦its kind: its value⟧`. */
export function markedFormatters(): M2MTokensFormatters {
  return {
    formatNumber: (value) => `⟦number: ${value}⟧`,
    formatDateTime: (time) => `⟦time: ${time}⟧`,
    formatRelativeTime: (time, now) => `⟦distance: ${time - now}⟧`,
  };
}
