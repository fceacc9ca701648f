import { type MouseEvent, useState } from 'react';
import { columnName } from '../components/columnName.js';
import { M2M_TOKEN_COLUMNS } from '../components/columns.js';
import type { M2MTokenColumn } from '../components/M2MTokenColumn.js';
import { downloadText } from '../hooks/downloadText.js';
import {
  type M2MInventorySort,
  type M2MTokenInventoryState,
  readSort,
} from '../logic/inventoryState.js';
import { toCsv } from '../logic/toCsv.js';
import { toJson } from '../logic/toJson.js';
import type { InventoryLanguage } from './InventoryLanguage.js';
import { useInventoryPart } from './M2MInventoryPart.js';
import { reverse, sortBy } from './sortableColumns.js';
import type { FoundTokens } from './useFoundTokens.js';
import type { SetInventoryState } from './useInventoryState.js';
import { useSettled } from './useSettled.js';

interface InventoryToolsProps extends InventoryLanguage, Omit<FoundTokens, 'counts' | 'isLate'> {
  subject: string;
  /** The number of all tokens. */
  total: number;
  /** Tokens are missing. */
  isPart: boolean;
  /** Further tokens may still arrive. */
  isRunning: boolean;
  columns: readonly M2MTokenColumn[];
  state: M2MTokenInventoryState;
  setState: SetInventoryState;
}

/** In the line over the table: search, order, and the buttons that save the found tokens. */
export function InventoryTools(props: InventoryToolsProps) {
  const { subject, found, isNarrowed, total, isPart, isRunning, now } = props;
  const { columns, state, setState, text, words } = props;
  const part = useInventoryPart();
  const { labels, formatNumber } = text;
  const { sort, order } = state;
  const [failed, setFailed] = useState({ count: '', text: '' });
  const count = words.inventoryProgress({ count: found.length, total }, formatNumber);
  // The table announces that no token matches.
  const announced = useSettled(isNarrowed && !isRunning && found.length > 0 ? count : '');
  const failure = failed.count === count && failed.text;

  const save = ({ currentTarget }: MouseEvent, kind: string, write: typeof toCsv) => {
    const name = `m2m-tokens-${subject.replaceAll(/\W/g, '')}${isPart ? '-partial' : ''}.${kind.toLowerCase()}`;
    try {
      downloadText(currentTarget.ownerDocument, name, write(found, now));
      setFailed({ count, text: '' });
    } catch {
      // A screen reader does not announce the same words twice, so a no-break space tells them apart.
      const { inventorySaveFailed } = words;
      const end = failure === inventorySaveFailed ? '\u00A0' : '';
      setFailed({ count, text: inventorySaveFailed + end });
    }
  };

  return (
    <>
      <SearchBox {...{ setState, words }} query={state.query} />
      <span className={part('sortBy')}>
        <label>
          <span>{words.inventorySortBy}</span>{' '}
          <select
            className={part('select')}
            value={sort}
            onChange={({ target }) => setState(sortBy(target.value as M2MInventorySort))}
          >
            {withSorted(columns, sort).map(
              (column) =>
                readSort(column.id) && (
                  <option value={column.id} key={column.id}>
                    {columnName(column, labels)}
                  </option>
                ),
            )}
          </select>
        </label>
        <button
          type="button"
          className={part('button', 'sortOrder')}
          aria-label={words.inventoryDescending}
          aria-pressed={order === 'descending'}
          onClick={() => setState({ order: reverse(order) })}
        />
      </span>
      {isNarrowed && <span className={part('found')}>{count}</span>}
      <span className={part('saveButtons')}>
        {(
          [
            ['CSV', toCsv],
            ['JSON', toJson],
          ] as const
        ).map(([kind, write]) => (
          <button
            type="button"
            className={part('button')}
            aria-label={words.inventorySave(found.length, kind, formatNumber)}
            onClick={(event) => save(event, kind, write)}
            key={kind}
          >
            {kind}
          </button>
        ))}
      </span>
      <span role="status" className={failure ? part('found') : 'm2m-visually-hidden'}>
        {failure || announced}
      </span>
    </>
  );
}

/** The columns that are shown, and the column of the current order even if it is hidden, so that the select can show it. */
function withSorted(columns: readonly M2MTokenColumn[], sort: M2MInventorySort) {
  const isSorted = ({ id }: M2MTokenColumn) => id === sort;
  return columns.some(isSorted) ? columns : [...columns, ...M2M_TOKEN_COLUMNS.filter(isSorted)];
}

interface SearchBoxProps extends Pick<InventoryToolsProps, 'setState' | 'words'> {
  query: string;
}

/**
 * Shows the typed text, even before a controlled host has passed it back. A query that the user has not typed comes from the
 * host, as after Back, and replaces the text.
 */
function SearchBox({ query, setState, words }: SearchBoxProps) {
  const part = useInventoryPart();
  // The host's query, then each text that the user has typed since.
  const [texts, setTexts] = useState([query]);
  if (texts[0] !== query)
    setTexts(texts.includes(query) ? texts.slice(texts.indexOf(query)) : [query]);
  return (
    <input
      type="search"
      className={part('search')}
      aria-label={words.inventorySearch}
      placeholder={words.inventorySearchIn}
      spellCheck={false}
      value={texts.at(-1)}
      onChange={({ target: { value } }) => {
        setTexts([...texts, value]);
        setState({ query: value });
      }}
      onBlur={() => setTexts([query])}
    />
  );
}
