import { memo, useContext } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { ageBuckets } from '../logic/ageBuckets.js';
import { type ExpiryMonth, expiryMonths } from '../logic/expiryMonths.js';
import { supportedLocale, supportedTimeZone } from '../text/supported.js';
import { type ChartBar, InventoryChart } from './InventoryChart.js';
import type { InventoryLanguage } from './InventoryLanguage.js';
import { useInventoryPart } from './M2MInventoryPart.js';

interface InventoryChartsProps extends InventoryLanguage {
  tokens: readonly M2MToken[];
  now: number | null;
}

/** Charts of the live tokens by their last use, if known, and by the month of expiry. Memoised, since a render counts all tokens. */
export const InventoryCharts = /* @__PURE__ */ memo(function InventoryCharts({
  tokens,
  now,
  ...language
}: InventoryChartsProps) {
  const part = useInventoryPart();
  const { locale, timeZone } = useContext(PresentationContext);
  const { text, words } = language;
  const { labels, formatNumber } = text;
  const zone = supportedTimeZone(timeZone);
  const months = nameMonths(expiryMonths(tokens, now, zone), supportedLocale(locale), zone);
  const ageBars = ageBuckets(tokens, now)?.map(({ from, to, count }): ChartBar => ({
    label: from === null ? labels.neverUsed : formatNumber(from),
    labelEnd: from !== null && (to === null ? '+' : `–${formatNumber(to)}`),
    name: words.inventoryAge({ from, to }, formatNumber),
    count,
  }));
  const last = months.at(-1);
  if (last) last.label = last.name = words.inventoryLater;
  return (
    <div className={part('charts')}>
      {ageBars && (
        <InventoryChart
          caption={words.inventoryAges}
          nameHead={labels.columnLastUsed}
          bars={ageBars}
          {...language}
        />
      )}
      <InventoryChart
        caption={words.inventoryMonths}
        nameHead={labels.columnExpires}
        bars={months}
        {...language}
      />
    </div>
  );
});

/** Each month by its short and its full name, in the calendar by which the months are counted. */
function nameMonths(
  months: readonly ExpiryMonth[],
  locale: string,
  timeZone: string | undefined,
): ChartBar[] {
  const options = { calendar: 'gregory', timeZone };
  const short = new Intl.DateTimeFormat(locale, { ...options, month: 'short' });
  const full = new Intl.DateTimeFormat(locale, { ...options, month: 'long', year: 'numeric' });
  return months.map(({ start, count }) => ({
    label: short.format(start),
    name: full.format(start),
    count,
  }));
}
