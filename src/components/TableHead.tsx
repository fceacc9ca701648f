import type { M2MTokensLabels } from '../text/labels.js';
import type { Column } from './Column.js';

interface TableHeadProps {
  columns: readonly Column[];
  labels: M2MTokensLabels;
}

/** The row of column names. In a narrow place it is clipped rather than hidden, so that it still names the cells. */
export function TableHead({ columns, labels }: TableHeadProps) {
  return (
    <thead className="m2m-head" role="rowgroup">
      <tr className="m2m-head-row" role="row">
        {columns.map((column) => (
          <th
            className="m2m-head-cell"
            role="columnheader"
            scope="col"
            data-column={column.id}
            key={column.id}
          >
            {column.header(labels)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
