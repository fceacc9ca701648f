import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { STATUS_ICONS } from './icons.js';

interface StatusBadgeProps {
  status: M2MTokenStatus;
  labels: M2MTokensLabels;
}

/** A status as an icon and a word in a pill. */
export function StatusBadge({ status, labels }: StatusBadgeProps) {
  const part = usePart();
  return (
    <span className={part('status')} data-status={status}>
      {STATUS_ICONS[status]}
      {/* The word has its own element: a browser's translation replaces text nodes, and React cannot update a replaced one. */}
      <span>{labels.status[status]}</span>
    </span>
  );
}
