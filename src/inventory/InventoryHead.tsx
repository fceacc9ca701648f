import { type ReactNode, useCallback, useId } from 'react';
import { useClock } from '../hooks/useClock.js';
import { useNow } from '../time/useNow.js';
import type { InventoryLanguage } from './InventoryLanguage.js';
import { useInventoryPart } from './M2MInventoryPart.js';
import { MAX_LIMIT } from '../api/ListParams.js';
import type { UseM2MTokenInventoryReturn } from './useM2MTokenInventory.js';

interface InventoryHeadProps extends InventoryLanguage {
  inventory: UseM2MTokenInventoryReturn;
  hasSubject: boolean;
  toolbarEnd: ReactNode;
}

/**
 * Shows how many tokens are loaded, or how many the button will load. The button is the same element in all states, so that
 * it keeps the focus.
 */
export function InventoryHead({
  inventory,
  hasSubject,
  toolbarEnd,
  ...language
}: InventoryHeadProps) {
  const part = useInventoryPart();
  const { text, words } = language;
  const { status, isTruncated, maxTokens, error, start, stop } = inventory;
  const isRunning = status === 'loading' || status === 'waiting';
  const names: Record<typeof status, string> = {
    idle: isTruncated
      ? words.inventoryLoadNewest(maxTokens, text.formatNumber)
      : words.inventoryLoad,
    loading: words.inventoryStop,
    waiting: words.inventoryStop,
    stopped: words.inventoryContinue,
    failed: text.labels.retry,
    complete: words.inventoryReload,
  };
  return (
    <div className={part('inventoryHead')} data-state={status}>
      <div className={part('inventoryStatus')}>
        {isRunning ? (
          <Progress inventory={inventory} {...language} />
        ) : (
          <Summary inventory={inventory} hasSubject={hasSubject} {...language} />
        )}
      </div>
      {/* With an invalid option, a press would do nothing. */}
      {hasSubject && error?.code !== 'invalid_params' && (
        <button
          type="button"
          className={part('button', 'loadButton')}
          // Otherwise a held Enter, or the second click of a double click, would stop the walk that the first press started.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          onClick={({ detail }) => detail < 2 && (isRunning ? stop() : start())}
        >
          {names[status]}
        </button>
      )}
      {toolbarEnd}
    </div>
  );
}

interface StatusProps extends InventoryLanguage {
  inventory: UseM2MTokenInventoryReturn;
}

function Progress({ inventory: { loadedCount, totalCount, maxTokens }, text, words }: StatusProps) {
  const part = useInventoryPart();
  const id = useId();
  const total = totalCount === null ? null : Math.min(totalCount, maxTokens);
  const count = Math.min(loadedCount, total ?? Infinity);
  return (
    <>
      <span className={part('inventoryTitle')} id={id}>
        {words.inventoryProgress({ count, total }, text.formatNumber)}
      </span>
      <progress
        className={part('inventoryProgress')}
        aria-labelledby={id}
        // Without a value, the bar is indeterminate.
        {...(total !== null && total > 0 && { value: count, max: total })}
      />
    </>
  );
}

function Summary({
  inventory: { status, tokens, totalCount, isTruncated, isPartial, maxTokens, asOf },
  hasSubject,
  text,
  words,
}: StatusProps & { hasSubject: boolean }) {
  const part = useInventoryPart();
  const { labels, formatNumber, formatTime, formatDateTime, nextTimeChange } = text;
  const now = useNow(
    useClock(),
    useCallback(
      (time) => (asOf === null ? Infinity : nextTimeChange(asOf, time)),
      [asOf, nextTimeChange],
    ),
  );
  const isIdle = status === 'idle';
  const count = tokens.length;
  const title = !hasSubject
    ? labels.noSubjectTitle
    : status === 'complete' || count > 0
      ? words.inventoryProgress(
          { count, total: isTruncated || isPartial ? totalCount : null },
          formatNumber,
        )
      : totalCount === null
        ? words.inventoryTitle
        : labels.total(totalCount, formatNumber);
  const note = hasSubject
    ? isIdle && words.inventoryPlan({ perRequest: MAX_LIMIT, most: maxTokens }, formatNumber)
    : labels.noSubjectText;
  const loaded = asOf === null ? undefined : formatTime(Math.min(asOf, now ?? asOf), now);
  return (
    <>
      <span className={part('inventoryTitle')}>{title}</span>
      {note && <span className="m2m-muted">{note}</span>}
      {asOf !== null && loaded && (
        <time
          className={part('time')}
          dateTime={new Date(asOf).toISOString()}
          title={formatDateTime(asOf)}
        >
          {words.inventoryLoaded(loaded)}
        </time>
      )}
    </>
  );
}
