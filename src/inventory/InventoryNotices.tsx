import type { ReactNode } from 'react';
import { FailureDetails } from '../components/FailureDetails.js';
import { WARNING_ICON } from '../components/icons.js';
import { useCountdown } from '../hooks/useCountdown.js';
import { usePart } from '../hooks/usePresentation.js';
import type { InventoryLanguage } from './InventoryLanguage.js';
import type { UseM2MTokenInventoryReturn } from './useM2MTokenInventory.js';

interface InventoryNoticesProps extends InventoryLanguage {
  inventory: UseM2MTokenInventoryReturn;
}

/** Warns that tokens are missing, and says why. */
export function InventoryNotices({ inventory, text, words }: InventoryNoticesProps) {
  const { status, totalCount, isTruncated, isPartial, maxTokens, skipped, waitsUntil, error } =
    inventory;
  const { labels, formatNumber } = text;
  const seconds = useCountdown(status === 'waiting' ? waitsUntil : null);
  return (
    <>
      {isTruncated && (
        <Notice>
          {words.inventoryLimited({ count: maxTokens, total: totalCount }, formatNumber)}
        </Notice>
      )}
      {status === 'waiting' && (
        <Notice>
          <span>{words.inventoryWaits}</span>{' '}
          {seconds > 0 && <span>{words.inventoryContinues(seconds, formatNumber)}</span>}
        </Notice>
      )}
      {status === 'stopped' && isPartial && <Notice>{words.inventoryStopped}</Notice>}
      {status === 'failed' && error !== undefined && (
        <Notice failure>
          <p>
            <strong>{isPartial ? words.inventoryFailed : labels.failedTitle}</strong>{' '}
            <span>{labels.failedText(error)}</span>
          </p>
          <FailureDetails error={error} text={text} />
        </Notice>
      )}
      {skipped > 0 && <Notice>{words.inventorySkipped(skipped, formatNumber)}</Notice>}
    </>
  );
}

function Notice({ failure = false, children }: { failure?: boolean; children: ReactNode }) {
  const part = usePart();
  return (
    <div className={part('notice')} data-failure={failure ? '' : undefined}>
      {WARNING_ICON}
      <div className={part('noticeText')}>{children}</div>
    </div>
  );
}
