import type { Column } from './Column.js';

interface SkeletonRowsProps {
  count: number;
  columns: readonly Column[];
}

/** Rows of the size of those that are on their way, so that nothing jumps when they come. Hidden from screen readers. */
export function SkeletonRows({ count, columns }: SkeletonRowsProps) {
  return Array.from({ length: count }, (_, index) => (
    <tr className="m2m-row m2m-skeleton-row" key={index} aria-hidden="true">
      {columns.map((column) => (
        <td className="m2m-cell" data-column={column.id} key={column.id}>
          <span className="m2m-skeleton" />
        </td>
      ))}
    </tr>
  ));
}
