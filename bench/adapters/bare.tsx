import { date, PAGE_SIZES, range, status, useTokens } from '../page/shared';
import '../page/plain.css';

export function App() {
  const { rows, total, isLoading, page, pages, limit, revoked, expired, set } = useTokens();
  return (
    <>
      <div className="bar">
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={revoked}
            onChange={(e) => set({ revoked: e.target.checked })}
          />
          Show revoked
        </label>
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={expired}
            onChange={(e) => set({ expired: e.target.checked })}
          />
          Show expired
        </label>
      </div>
      <table className="tokens" aria-busy={isLoading}>
        <thead>
          <tr>
            <th>ID</th>
            <th>Status</th>
            <th>Scopes</th>
            <th>Created</th>
            <th>Expires</th>
            <th>Last used</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((t) => (
            <tr key={t.id}>
              <td>
                <code>{t.id}</code>
              </td>
              <td>
                <span className={`badge ${status(t)}`}>{status(t)}</span>
              </td>
              <td>{t.scopes.join(', ')}</td>
              <td>{date(t.createdAt)}</td>
              <td>{date(t.expiration)}</td>
              <td>{date(t.lastUsedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="bar">
        <label>
          Rows per page{' '}
          <select value={limit} onChange={(e) => set({ limit: +e.target.value })}>
            {PAGE_SIZES.map((n) => (
              <option key={n}>{n}</option>
            ))}
          </select>
        </label>
        <span>{range(page, limit, total)}</span>
        <button
          aria-label="Previous page"
          disabled={page === 0}
          onClick={() => set({ page: page - 1 })}
        >
          ‹
        </button>
        <button
          aria-label="Next page"
          disabled={page + 1 >= pages}
          onClick={() => set({ page: page + 1 })}
        >
          ›
        </button>
      </div>
    </>
  );
}
