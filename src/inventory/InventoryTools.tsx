import { type ComponentType, type MouseEvent, useMemo, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { columnName } from '../components/columnName.js';
import type { M2MTokenColumn } from '../components/M2MTokenColumn.js';
import { downloadText } from '../hooks/downloadText.js';
import type { MachineName } from '../hooks/useMachineName.js';
import { filterInventory } from '../logic/filterInventory.js';
import { type M2MTokenInventoryState, readSort } from '../logic/inventoryState.js';
import { toCsv } from '../logic/toCsv.js';
import { toJson } from '../logic/toJson.js';
import type { InventoryLanguage } from './InventoryLanguage.js';
import { useInventoryPart } from './M2MInventoryPart.js';
import { reverse } from './sortableColumns.js';
import type { SetInventoryState } from './useInventoryState.js';
import { useSettled } from './useSettled.js';

/** What a component for the found tokens gets, such as `M2MInventoryActions` of `react-m2m-tokens/manage`. */
export interface M2MInventoryManageProps {
  /** The machine of the tokens. */
  subject: string;
  /** The live tokens of the found ones. */
  tokens: readonly M2MToken[];
  machineName: (id: string) => string | undefined;
}

interface InventoryToolsProps extends InventoryLanguage {
  subject: string;
  /** The tokens that fit filters and search, in their order. */
  found: readonly M2MToken[];
  /** The number of all tokens. */
  total: number;
  /** Further tokens may still arrive. */
  isRunning: boolean;
  now: number | null;
  columns: readonly M2MTokenColumn[];
  state: M2MTokenInventoryState;
  setState: SetInventoryState;
  machineName: MachineName;
  manage: ComponentType<M2MInventoryManageProps> | undefined;
}

/** The line over the table: search, order, and what to do with the found tokens. */
export function InventoryTools(props: InventoryToolsProps) {
  const { subject, found, total, now, columns, state, setState, text, words } = props;
  const { machineName, isRunning, manage } = props;
  const part = useInventoryPart();
  const { labels, formatNumber } = text;
  const { sort, order } = state;
  const [hasFailed, setFailed] = useState(false);
  const isNarrowed = state.filters.length > 0 || state.query.trim() !== '';
  const count = words.inventoryFound({ count: found.length, total }, formatNumber);
  const announced = useSettled(isNarrowed ? count : '');

  const save = ({ currentTarget }: MouseEvent, kind: 'CSV' | 'JSON') => {
    const name = `m2m-tokens-${subject.replaceAll(/\W/g, '')}.${kind.toLowerCase()}`;
    try {
      const content = kind === 'CSV' ? toCsv(found, now) : toJson(found);
      downloadText(currentTarget.ownerDocument, name, content);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className={part('inventoryTools')}>
      <SearchBox {...{ setState, words }} query={state.query} />
      <span className={part('sortBy')}>
        <label>
          <span>{words.inventorySortBy}</span>{' '}
          <select
            className={part('select')}
            value={sort}
            onChange={({ target }) => setState({ sort: readSort(target.value) ?? sort })}
          >
            {columns.map(
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
        {(['CSV', 'JSON'] as const).map((kind) => (
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
        {/* One press must not offer all tokens of the machine, nor tokens that the user has not seen yet. */}
        {manage && isNarrowed && !isRunning && (
          <LiveTokens {...{ found, now, subject, machineName, manage }} />
        )}
      </span>
      <span role="status" className={hasFailed ? part('found') : 'm2m-visually-hidden'}>
        {hasFailed ? words.inventorySaveFailed : announced}
      </span>
    </div>
  );
}

interface SearchBoxProps extends Pick<InventoryToolsProps, 'setState' | 'words'> {
  query: string;
}

/** It shows what was typed, also while a controlled host has not passed it on. */
function SearchBox({ query, setState, words }: SearchBoxProps) {
  const part = useInventoryPart();
  const [typed, setTyped] = useState<string>();
  return (
    <input
      type="search"
      className={part('search')}
      aria-label={words.inventorySearch}
      placeholder={words.inventorySearchIn}
      spellCheck={false}
      value={typed ?? query}
      onChange={({ target }) => {
        setTyped(target.value);
        setState({ query: target.value });
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

interface LiveTokensProps extends Pick<
  InventoryToolsProps,
  'found' | 'now' | 'subject' | 'machineName'
> {
  manage: ComponentType<M2MInventoryManageProps>;
}

function LiveTokens({ found, now, manage: Manage, ...rest }: LiveTokensProps) {
  const tokens = useMemo(() => filterInventory(found, ['active'], now), [found, now]);
  return <Manage {...rest} tokens={tokens} />;
}
