import { useEffect, useState } from 'react';

/** The list's filters: pass the same ones as to `useM2MTokens`. */
interface Filter {
  subject: string;
  revoked: boolean;
  expired: boolean;
}

/** A row as the proxy sends it; all times are Unix milliseconds. */
type WireToken = Record<string, unknown> & { id: string; scopes: string[] };

interface WirePage {
  /** null = the proxy could not read the row. */
  m2m_tokens: (WireToken | null)[];
  /** null = unknown. */
  total_count: number | null;
}

const LIMIT = 100;
const COLUMNS = ['id', 'subject', 'scopes', 'revoked', 'revocation_reason', 'expired'];
COLUMNS.push('expiration', 'last_used_at', 'created_at', 'updated_at');

/** A button that downloads all tokens of the filter, not only the current page. */
export function CsvOfFilter({ withClaims = false, ...filter }: Filter & { withClaims?: boolean }) {
  const [status, setStatus] = useState('');
  const [running, setRunning] = useState<AbortController>();
  // Leaving the page cancels the download.
  useEffect(() => () => running?.abort(), [running]);

  async function download() {
    const controller = new AbortController();
    setRunning(controller);
    try {
      const rows = await listAll(filter, controller.signal, setStatus);
      save(toCsv(withClaims ? [...COLUMNS, 'claims'] : COLUMNS, rows), 'm2m-tokens.csv');
      setStatus(`${rows.length} tokens saved`);
    } catch (error) {
      setStatus(controller.signal.aborted ? 'Cancelled' : `No file was saved: ${String(error)}`);
    }
    setRunning(undefined);
  }

  return (
    <p>
      <button type="button" onClick={() => (running ? running.abort() : void download())}>
        {running ? 'Cancel' : 'Download as CSV'}
      </button>{' '}
      <output>{status}</output>
    </p>
  );
}

/** Keyed by id, since a token created meanwhile moves a row to the next page. */
async function listAll(filter: Filter, signal: AbortSignal, report: (progress: string) => void) {
  const found = new Map<string, WireToken>();
  const listFrom = async (offset: number): Promise<void> => {
    const query = new URLSearchParams({
      ...{ subject: filter.subject, limit: String(LIMIT), offset: String(offset) },
      ...{ revoked: String(filter.revoked), expired: String(filter.expired) },
    });
    // If your provider has `headers`, send them here too.
    const response = await fetch(`/api/m2m-tokens?${query.toString()}`, { signal });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const page = (await response.json()) as WirePage;
    for (const token of page.m2m_tokens) if (token !== null) found.set(token.id, token);
    report(`${found.size} of ${page.total_count ?? '?'} tokens`);
    // One page at a time, since the API has a rate limit.
    if (page.m2m_tokens.length === LIMIT) await listFrom(offset + LIMIT);
  };
  await listFrom(0);
  return [...found.values()];
}

function toCsv(columns: readonly string[], rows: readonly WireToken[]): string {
  const lines = rows.map((row) => {
    const cells: Record<string, unknown> = { ...row, scopes: row.scopes.join(' ') };
    return columns.map((name) => toCell(cells[name])).join(',');
  });
  return [columns.join(','), ...lines].join('\r\n');
}

/** A spreadsheet runs text that starts like a formula. The apostrophe keeps it text. */
function toCell(value: unknown): string {
  const isJson = typeof value !== 'string' && value !== null && value !== undefined;
  const text = isJson ? JSON.stringify(value) : (value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function save(csv: string, name: string) {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Some browsers read the file some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 40_000);
}
