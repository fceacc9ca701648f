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

/** Rows of the same height as the rows in flight, so that the layout does not shift. Hidden from screen readers. */
export function SkeletonRows({ count, columns }: SkeletonRowsProps) {
  const part = usePart();
  const canOpen = columns.some((column) => column.opensRows);
  return Array.from({ length: count }, (_, index) => (
    <tr
      className={part('row', 'skeletonRow')}
      key={index}
      data-details={canOpen ? 'closed' : undefined}
      aria-hidden="true"
    >
      {index < DRAWN ? (
        columns.map((column) => (
          <td className={part('cell')} data-column={column.id} key={column.id} />
        ))
      ) : (
        <td className={part('cell')} colSpan={columns.length} />
      )}
    </tr>
  ));
}
