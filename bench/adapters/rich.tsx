// Our markup for the same data, written by hand in the plainest way. It measures the minimum cost of this content.
import { type ReactNode, useEffect, useState } from 'react';
import 'react-m2m-tokens/styles.css';
import { PAGE_SIZES, type Token, useTokens } from '../page/shared';

const COLUMNS = [
  ['details', 'Details'],
  ['id', 'Token ID'],
  ['status', 'Status'],
  ['scopes', 'Scopes'],
  ['created', 'Created'],
  ['lastUsed', 'Last used'],
  ['expires', 'Expires'],
] as const;

const DAY = 86_400_000;
const UNITS = [
  ['year', 365 * DAY],
  ['month', (365 * DAY) / 12],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', DAY / 1_440],
] as const;

const numbers = new Intl.NumberFormat('en');
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long' });
const distances = new Intl.RelativeTimeFormat('en');

const STATUS_NAMES = {
  active: 'Active',
  expiring: 'Expiring',
  expired: 'Expired',
  revoked: 'Revoked',
};
const REFRESH = 'M13.25 8a5.25 5.25 0 1 1-1.6-3.77M13.25 2.5v2.75H10.5';
/** The icons, for left-to-right and right-to-left. */
const PREVIOUS = ['m9.75 4-4 4 4 4', 'm22.25 4 4 4-4 4'];
const NEXT = ['m6.25 4 4 4-4 4', 'm25.75 4-4 4 4 4'];
const DRAWN_SKELETONS = 25;
const NEVER_HINT = 'Worth a look: it works until it is revoked.';

export function App() {
  const list = useTokens();
  const { rows, total, isLoading, page, pages, limit, set } = list;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 200);
    return () => clearTimeout(timer);
  }, []);
  const [opened, setOpened] = useState<string>();
  const now = Date.now();
  const press = (target: HTMLElement, id: string) => {
    const pressed = target.closest<HTMLElement>('[data-press]')?.dataset['press'];
    if (pressed === 'toggle') setOpened(opened === id ? undefined : id);
    if (pressed === 'copy') void navigator.clipboard.writeText(id);
  };
  const isFirstLoad = isLoading && rows.length === 0;
  const isStale = isLoading && !isFirstLoad;
  return (
    <section aria-label="M2M tokens" className="m2m-tokens">
      <div className="m2m-toolbar">
        <div role="group" aria-label="Filters" className="m2m-filters">
          {(['revoked', 'expired'] as const).map((name) => (
            <label className="m2m-filter" key={name}>
              <button
                type="button"
                role="switch"
                aria-checked={list[name]}
                data-state={list[name] ? 'checked' : 'unchecked'}
                value="on"
                className="m2m-switch"
                aria-describedby={`${name}-hint`}
                onClick={() => set({ [name]: !list[name] })}
              >
                <span
                  data-state={list[name] ? 'checked' : 'unchecked'}
                  className="m2m-switch-thumb"
                />
              </button>
              Include {name}
            </label>
          ))}
          <span className="m2m-visually-hidden" id="revoked-hint">
            Also shows revoked tokens.
          </span>
          <span className="m2m-visually-hidden" id="expired-hint">
            Also shows expired tokens.
          </span>
        </div>
        <span className="m2m-toolbar-end">
          {!isFirstLoad && <span className="m2m-total">{numbers.format(total)} tokens</span>}
          <button type="button" className="m2m-icon-button m2m-refresh" aria-label="Refresh">
            {icon(<path d={REFRESH} />)}
          </button>
        </span>
      </div>
      <div className="m2m-table-box">
        <div className="m2m-container">
          <table
            className="m2m-table"
            role="table"
            tabIndex={-1}
            aria-busy={isLoading}
            data-state={isFirstLoad ? 'loading' : 'rows'}
            data-stale={isStale ? '' : undefined}
          >
            <caption className="m2m-visually-hidden">M2M tokens</caption>
            <thead className="m2m-head" role="rowgroup">
              <tr className="m2m-head-row" role="row">
                {COLUMNS.map(([id, name]) => (
                  <th
                    className="m2m-head-cell"
                    role="columnheader"
                    scope="col"
                    data-column={id}
                    key={id}
                  >
                    <span className="m2m-head-label">{name}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="m2m-body" role="rowgroup">
              {isFirstLoad &&
                Array.from({ length: limit }, (_, index) => (
                  <tr
                    className="m2m-row m2m-skeleton-row"
                    data-details="closed"
                    aria-hidden="true"
                    key={index}
                  >
                    {isSlow && index < DRAWN_SKELETONS ? (
                      COLUMNS.map(([id]) => <td className="m2m-cell" data-column={id} key={id} />)
                    ) : (
                      <td className="m2m-cell" colSpan={COLUMNS.length} />
                    )}
                  </tr>
                ))}
              {rows.map((token) => {
                const { id } = token;
                const status = statusOf(token, now);
                const isOpen = opened === id;
                const [scope, ...others] = token.scopes;
                return (
                  <tr
                    className="m2m-row"
                    role="row"
                    data-status={status}
                    data-details={isOpen ? 'open' : 'closed'}
                    onClick={({ target }) => press(target as HTMLElement, id)}
                    key={id}
                  >
                    <td
                      className="m2m-cell"
                      role="cell"
                      data-column="details"
                      data-column-name="Details"
                    >
                      <button
                        type="button"
                        className="m2m-icon-button m2m-toggle"
                        aria-label={`Details of ${id}`}
                        aria-expanded={isOpen}
                        data-press="toggle"
                      />
                    </td>
                    <td
                      className="m2m-cell"
                      role="cell"
                      data-column="id"
                      data-column-name="Token ID"
                    >
                      <code className="m2m-id-text m2m-mono" title={id} translate="no">
                        {id}
                      </code>
                      <button
                        type="button"
                        className="m2m-icon-button m2m-copy"
                        aria-label={`Copy token ID ${id}`}
                        data-press="copy"
                      />
                    </td>
                    <td
                      className="m2m-cell"
                      role="cell"
                      data-column="status"
                      data-column-name="Status"
                    >
                      <span className="m2m-status" data-status={status}>
                        {STATUS_NAMES[status]}
                      </span>
                    </td>
                    <td
                      className="m2m-cell"
                      role="cell"
                      data-column="scopes"
                      data-column-name="Scopes"
                    >
                      {scope === undefined ? (
                        <span className="m2m-muted">None</span>
                      ) : (
                        <>
                          <bdi
                            className="m2m-scope m2m-mono"
                            title={token.scopes.join('\n')}
                            translate="no"
                          >
                            {scope}
                          </bdi>
                          {others.length > 0 && (
                            <>
                              <span
                                className="m2m-more"
                                title={token.scopes.join('\n')}
                                translate="no"
                                aria-hidden="true"
                              >
                                {`+${others.length}`}
                              </span>
                              <span className="m2m-visually-hidden" translate="no">
                                {`, ${others.join(', ')}`}
                              </span>
                            </>
                          )}
                        </>
                      )}
                    </td>
                    <td
                      className="m2m-cell"
                      role="cell"
                      data-column="created"
                      data-column-name="Created"
                    >
                      {time(token.createdAt, now)}
                    </td>
                    <td
                      className="m2m-cell"
                      role="cell"
                      data-column="lastUsed"
                      data-column-name="Last used"
                    >
                      {time(token.lastUsedAt, now)}
                    </td>
                    <td
                      className="m2m-cell"
                      role="cell"
                      data-column="expires"
                      data-column-name="Expires"
                    >
                      {token.expiration === null && status === 'active' ? (
                        <span className="m2m-never">
                          <span className="m2m-never-mark" title={NEVER_HINT} aria-hidden="true" />
                          <span>Never</span>
                        </span>
                      ) : (
                        time(token.expiration, now)
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <div className="m2m-visually-hidden" role="status">
          {isLoading ? 'Loading tokens' : `${numbers.format(total)} tokens loaded`}
        </div>
        <div className="m2m-visually-hidden" role="status" />
      </div>
      {isFirstLoad ? (
        <div className="m2m-pagination" />
      ) : (
        <nav aria-label="Pages of tokens" className="m2m-pagination">
          <label className="m2m-rows-per-page">
            <span className="m2m-rows-per-page-label">Rows per page</span>
            <select
              className="m2m-select"
              value={limit}
              onChange={(event) => set({ limit: Number(event.target.value) })}
            >
              {PAGE_SIZES.map((size) => (
                <option value={size} key={size}>
                  {size}
                </option>
              ))}
            </select>
          </label>
          <span className="m2m-range">
            {`${page * limit + 1}–${Math.min(total, (page + 1) * limit)} of ${numbers.format(total)}`}
          </span>
          <ul className="m2m-pages">
            <li className="m2m-page-item">
              <button
                type="button"
                className="m2m-page"
                aria-label="Previous page"
                aria-disabled={page === 0 || undefined}
                onClick={() => set({ page: Math.max(page - 1, 0) })}
              >
                {directed(PREVIOUS)}
              </button>
            </li>
            {pageItems(page + 1, pages).map((item, index) =>
              item === null ? (
                <li className="m2m-page-item m2m-gap" aria-hidden="true" key={-index}>
                  …
                </li>
              ) : (
                <li className="m2m-page-item" key={item}>
                  <button
                    type="button"
                    className="m2m-page"
                    aria-label={`Page ${item}`}
                    aria-current={item === page + 1 ? 'page' : undefined}
                    onClick={() => set({ page: item - 1 })}
                  >
                    {item}
                  </button>
                </li>
              ),
            )}
            <li className="m2m-page-item">
              <button
                type="button"
                className="m2m-page"
                aria-label="Next page"
                aria-disabled={page + 1 === pages || undefined}
                onClick={() => set({ page: Math.min(page + 1, pages - 1) })}
              >
                {directed(NEXT)}
              </button>
            </li>
          </ul>
          <div className="m2m-visually-hidden" role="status" />
        </nav>
      )}
    </section>
  );
}

function icon(children: ReactNode) {
  return (
    <svg
      className="m2m-icon"
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      preserveAspectRatio="xMinYMid"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function directed(paths: readonly string[]) {
  const drawn = paths.map((path) => <path d={path} key={path} />);
  return <span className="m2m-icon-directed">{icon(drawn)}</span>;
}

function time(at: number | null, now: number) {
  if (at === null) return <span className="m2m-muted">Never</span>;
  return (
    <time className="m2m-time" dateTime={new Date(at).toISOString()} title={dates.format(at)}>
      {distance(at, now)}
    </time>
  );
}

function distance(at: number, now: number) {
  const found = UNITS.find(([, size]) => Math.abs(at - now) >= size);
  return found === undefined
    ? 'now'
    : distances.format(Math.trunc((at - now) / found[1]), found[0]);
}

function statusOf({ revoked, expired, expiration }: Token, now: number) {
  if (revoked) return 'revoked';
  if (expired || (expiration !== null && expiration <= now)) return 'expired';
  return expiration !== null && expiration - 7 * DAY <= now ? 'expiring' : 'active';
}

/** Page numbers; null = a gap. */
function pageItems(page: number, pages: number): (number | null)[] {
  if (pages <= 7) return Array.from({ length: pages }, (_, index) => index + 1);
  if (page <= 4) return [1, 2, 3, 4, 5, null, pages];
  if (page >= pages - 3) return [1, null, pages - 4, pages - 3, pages - 2, pages - 1, pages];
  return [1, null, page - 1, page, page + 1, null, pages];
}
