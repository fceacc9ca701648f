import { useId, useState } from 'react';
import type { InventoryLanguage } from './InventoryLanguage.js';
import { useInventoryPart } from './M2MInventoryPart.js';

export interface ChartBar {
  /** Below the bar, short. */
  label: string;
  /** Follows the label where there is room. */
  labelEnd?: string | false;
  /** In the table, and for screen readers. */
  name: string;
  count: number;
}

interface InventoryChartProps extends InventoryLanguage {
  caption: string;
  /** Head of the column of names in the table. */
  nameHead: string;
  bars: readonly ChartBar[];
}

/** Height of the longest bar, in pixels. */
const HEIGHT = 72;
/** Room for the number above that bar, in pixels. */
const ABOVE = 16;

/** Bars in SVG, or the same numbers as a table. Heights are attributes, since a strict CSP refuses inline styles. */
export function InventoryChart({ caption, nameHead, bars, text, words }: InventoryChartProps) {
  const part = useInventoryPart();
  const { formatNumber } = text;
  const [isTable, setTable] = useState(false);
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure className={part('chart')} aria-labelledby={id}>
      <figcaption className={part('chartCaption')} id={id}>
        {caption}
      </figcaption>
      <button
        type="button"
        className={part('button', 'chartToggle')}
        aria-pressed={isTable}
        aria-describedby={id}
        onClick={() => setTable(!isTable)}
      >
        {words.inventoryAsTable}
      </button>
      {isTable ? (
        <table className={part('chartTable')}>
          <thead>
            <tr>
              <th scope="col">{nameHead}</th>
              <th scope="col">{words.inventoryCount}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, count }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- each bar has its place
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul
          className={part('bars')}
          role="list"
          data-long={bars.slice(0, -1).some(({ label }) => label.length > 4) ? '' : undefined}
        >
          {bars.map(({ label, labelEnd, name, count }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- each bar has its place
            <li className={part('bar')} key={index}>
              <Shape
                name={words.inventoryBar(name, count, formatNumber)}
                count={count > 0 ? formatNumber(count) : ''}
                height={count > 0 ? Math.max(3, Math.round((HEIGHT * count) / most)) : 1}
              />
              <span className={part('barLabel')} aria-hidden="true">
                <span>{label}</span>
                {labelEnd && <span className={part('barEnd')}>{labelEnd}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

interface ShapeProps {
  /** For screen readers and on hover. */
  name: string;
  count: string;
  /** In pixels. */
  height: number;
}

/** Fills the whole column, so that the name shows on hover at any height. */
function Shape({ name, count, height }: ShapeProps) {
  const part = useInventoryPart();
  const top = HEIGHT - height + ABOVE;
  return (
    <svg className={part('barShape')} role="img" width="100%" height={HEIGHT + ABOVE}>
      <title>{name}</title>
      <text className={part('barCount')} x="50%" y={top - 4} textAnchor="middle" aria-hidden="true">
        {count}
      </text>
      <rect x="15%" y={top} width="70%" height={height} rx="2" fill="currentColor" />
    </svg>
  );
}
