import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { columnName } from './columnName.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';

interface TableHeadProps {
  columns: readonly M2MTokenColumn[];
  labels: M2MTokensLabels;
}

/** The row of column names. A narrow container only clips it, so that it still names the cells. */
export function TableHead({ columns, labels }: TableHeadProps) {
  const part = usePart();
  return (
    <thead className={part('head')} role="rowgroup">
      <tr className={part('headRow')} role="row">
        {columns.map((column) => (
          <th
            className={part('headCell')}
            role="columnheader"
            scope="col"
            aria-sort={column.sorted}
            data-column={column.id}
            key={column.id}
          >
            <span className={part('headLabel')}>
              {column.head?.(columnName(column, labels)) ?? columnName(column, labels)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
