import { type ComponentType, type MouseEvent, useMemo, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { columnName } from '../components/columnName.js';
import { M2M_TOKEN_COLUMNS } from '../components/columns.js';
import type { M2MTokenColumn } from '../components/M2MTokenColumn.js';
import { downloadText } from '../hooks/downloadText.js';
import type { MachineName } from '../hooks/useMachineName.js';
import { filterInventory } from '../logic/filterInventory.js';
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

/** What a component for the found tokens gets, such as `M2MInventoryActions` of `react-m2m-tokens/manage`. */
export interface M2MInventoryManageProps {
  /** The machine of the tokens. */
  subject: string;
  /** The live tokens of the found ones; none while the inventory offers nothing. */
  tokens: readonly M2MToken[];
  machineName: (id: string) => string | undefined;
}

interface InventoryToolsProps extends InventoryLanguage, Omit<FoundTokens, 'counts'> {
  subject: string;
  /** There are rows, or there will be. */
  isShown: boolean;
  /** The number of all tokens. */
  total: number;
  /** Tokens are missing. */
  isPart: boolean;
  /** Further tokens may still arrive. */
  isRunning: boolean;
  columns: readonly M2MTokenColumn[];
  state: M2MTokenInventoryState;
  setState: SetInventoryState;
  machineName: MachineName;
  manage: ComponentType<M2MInventoryManageProps> | undefined;
}

/** The line over the table: search, order, and what to do with the found tokens. */
export function InventoryTools(props: InventoryToolsProps) {
  const { subject, isShown, found, isNarrowed, total, isPart, now } = props;
  const { columns, state, setState, text, words, isRunning, manage: Manage } = props;
  const ownPart = useInventoryPart();
  const part: typeof ownPart = (...names) => (isShown ? ownPart(...names) : '');
  const { labels, formatNumber } = text;
  const { sort, order } = state;
  const [failed, setFailed] = useState({ count: '', text: '' });
  const count = words.inventoryFound({ count: found.length, total }, formatNumber);
  // The table announces that no token matches.
  const announced = useSettled(isNarrowed && !isRunning && found.length > 0 ? count : '');
  const failure = failed.count === count && failed.text;
  // One press must not offer all tokens of the machine, nor tokens that the user has not seen yet.
  const isOffered = isNarrowed && !isRunning && !props.isLate;
  const tokens = useMemo(
    () => (isOffered ? filterInventory(found, ['active'], now) : []),
    [isOffered, found, now],
  );

  const save = ({ currentTarget }: MouseEvent, kind: 'CSV' | 'JSON') => {
    const name = `m2m-tokens-${subject.replaceAll(/\W/g, '')}${isPart ? '-partial' : ''}`;
    try {
      const content = kind === 'CSV' ? toCsv(found, now) : toJson(found);
      downloadText(currentTarget.ownerDocument, `${name}.${kind.toLowerCase()}`, content);
      setFailed({ count, text: '' });
    } catch {
      // A screen reader does not announce the same words twice, so a no-break space tells them apart.
      const { inventorySaveFailed } = words;
      const end = failure === inventorySaveFailed ? '\u00A0' : '';
      setFailed({ count, text: inventorySaveFailed + end });
    }
  };

  return (
    <div className={part('inventoryTools')}>
      {isShown && (
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
        </>
      )}
      <span className={part('saveButtons')}>
        {isShown &&
          (['CSV', 'JSON'] as const).map((kind) => (
            <button
              type="button"
              className={part('button')}
              aria-label={words.inventorySave(found.length, kind, formatNumber)}
              onClick={(event) => save(event, kind)}
              key={kind}
            >
              {kind}
            </button>
          ))}
        {Manage && <Manage {...{ subject, tokens }} machineName={props.machineName} />}
      </span>
      <span role="status" className={failure ? part('found') : 'm2m-visually-hidden'}>
        {failure || announced}
      </span>
    </div>
  );
}

/** The columns, and that of the current order if it is hidden, which the select could not show. */
function withSorted(columns: readonly M2MTokenColumn[], sort: M2MInventorySort) {
  const isSorted = ({ id }: M2MTokenColumn) => id === sort;
  return columns.some(isSorted) ? columns : [...columns, ...M2M_TOKEN_COLUMNS.filter(isSorted)];
}

interface SearchBoxProps extends Pick<InventoryToolsProps, 'setState' | 'words'> {
  query: string;
}

/**
 * It shows what was typed, also while a controlled host has not passed it on. A query that was not typed is the host's own,
 * as after Back, and takes its place.
 */
function SearchBox({ query, setState, words }: SearchBoxProps) {
  const part = useInventoryPart();
  // The texts since the one that the host has passed on.
  const [{ last, typed }, setTyped] = useState({ last: query, typed: [] as readonly string[] });
  if (last !== query)
    setTyped({
      last: query,
      typed: typed.includes(query) ? typed.slice(typed.indexOf(query)) : [],
    });
  return (
    <input
      type="search"
      className={part('search')}
      aria-label={words.inventorySearch}
      placeholder={words.inventorySearchIn}
      spellCheck={false}
      value={typed.at(-1) ?? query}
      onChange={({ target: { value } }) => {
        setTyped({ last, typed: [...typed, value] });
        setState({ query: value });
      }}
      onBlur={() => setTyped({ last, typed: [] })}
    />
  );
}
