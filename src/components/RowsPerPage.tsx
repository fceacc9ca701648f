import { usePart } from '../hooks/usePresentation.js';
import type { NumberFormat } from '../text/formatters.js';
import type { M2MTokensLabels } from '../text/labels.js';

interface RowsPerPageProps {
  limit: number;
  limitOptions: readonly number[];
  onLimitChange: (limit: number) => void;
  labels: Pick<M2MTokensLabels, 'rowsPerPage'>;
  formatNumber: NumberFormat;
}

/** The page size as a native select. */
export function RowsPerPage({
  limit,
  limitOptions,
  onLimitChange,
  labels,
  formatNumber,
}: RowsPerPageProps) {
  const part = usePart();
  const sizes = [...new Set([...limitOptions, limit])].toSorted((a, b) => a - b);
  return (
    <label className={part('rowsPerPage')}>
      <span className={part('rowsPerPageLabel')}>{labels.rowsPerPage}</span>
      <select
        className={part('select')}
        value={limit}
        onChange={(event) => onLimitChange(Number(event.target.value))}
      >
        {sizes.map((size) => (
          <option value={size} key={size}>
            {formatNumber(size)}
          </option>
        ))}
      </select>
    </label>
  );
}
