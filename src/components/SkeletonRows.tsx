import { useEffect, useState } from 'react';
import { useHydrated } from '../hooks/useHydrated.js';
import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';

interface SkeletonRowsProps {
  count: number;
  columns: readonly M2MTokenColumn[];
}

/**
 * The number of drawn rows, more than a screen holds. Further rows are blank, which costs much less, and have the same
 * height.
 */
const DRAWN = 25;

/** Milliseconds in which rows usually arrive. Until then all rows are blank: a skeleton would only flash. */
const QUICK = 200;

/** Rows of the same height as the rows in flight, so that the layout does not shift. Hidden from screen readers. */
export function SkeletonRows({ count, columns }: SkeletonRowsProps) {
  const part = usePart();
  const isHydrated = useHydrated();
  // A server's page is never quick.
  const [isDrawn, setDrawn] = useState(!isHydrated);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), QUICK);
    return () => clearTimeout(timer);
  }, []);
  const canOpen = columns.some((column) => column.opensRows);
  return Array.from({ length: count }, (_, index) => (
    <tr
      className={part('row', 'skeletonRow')}
      key={index}
      data-details={canOpen ? 'closed' : undefined}
      aria-hidden="true"
    >
      {isDrawn && index < DRAWN ? (
        columns.map((column) => (
          <td className={part('cell')} data-column={column.id} key={column.id} />
        ))
      ) : (
        <td className={part('cell')} colSpan={columns.length} />
      )}
    </tr>
  ));
}
