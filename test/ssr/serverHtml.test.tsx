import { renderToString } from 'react-dom/server';
import { SWRConfig } from 'swr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  getM2MTokensKey,
  type M2MTokenCellContext,
  M2MTokenFilters,
  M2MTokens,
  M2MTokensError,
  M2MTokensProvider,
  M2MTokenTable,
  type M2MTokenTableProps,
  m2mIdColumn,
  Pagination,
  useM2MTokens,
} from '../../src/index.js';
import { DEFAULT_LABELS as labels } from '../../src/text/labels.js';
import { HostPage } from './HostPage.js';
import { hostTokens, SUBJECT } from './hostTokens.js';

const page = { data: hostTokens, totalCount: 1_284, skipped: 0 };
const error = new M2MTokensError('rate_limited', 'For programmers.', {
  status: 429,
  retryAfter: 90,
  traceId: 'trace-1',
});
const nothing = () => {};

const problems = vi.fn();

beforeEach(() => {
  problems.mockClear();
  vi.spyOn(console, 'error').mockImplementation(problems);
  vi.spyOn(console, 'warn').mockImplementation(problems);
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(problems.mock.calls).toEqual([]);
});

/** Returns the text that a reader sees before any script runs. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

/** Refuses markup that a strict Content-Security-Policy blocks, and text that a server cannot know. */
function expectSafe(html: string): void {
  expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/);
  expect(html).not.toMatch(/\bago\b|yesterday|tomorrow|Expiring|NaN|undefined|\[object/);
}

const STATES: [string, Partial<M2MTokenTableProps>, string][] = [
  ['no tokens to show', {}, labels.noneShownTitle],
  ['rows', { tokens: hostTokens, totalCount: 5 }, 'loaded'],
  ['a first load', { isLoading: true }, labels.loading],
  ['a failure', { error, onRetry: nothing }, 'trace-1'],
  [
    'older rows after a failure',
    { tokens: hostTokens, error, onRetry: nothing, isStale: true },
    'out of date',
  ],
  ['unreadable rows', { tokens: hostTokens, skipped: 2 }, '2 rows on this page'],
  ['no machine', { subject: null }, labels.noSubjectTitle],
  ['no request', { isIdle: true }, labels.idleTitle],
  ['a page past the end', { totalCount: 5, offset: 10 }, labels.pastEndTitle],
  ['no tokens at all', { totalCount: 0, revoked: true, expired: true }, labels.noneTitle],
];

describe('the table, rendered on the server', () => {
  it.each(STATES)('with %s', (_, props, words) => {
    const html = renderToString(<M2MTokenTable tokens={[]} subject={SUBJECT} {...props} />);
    expectSafe(html);
    expect(wordsOf(html)).toContain(words);
  });

  it.each([undefined, 'ko', 'ar-EG'])(
    'writes the same times for every reader, locale %s',
    (locale) => {
      const html = renderToString(
        <M2MTokensProvider locale={locale} timeZone="Asia/Seoul">
          <M2MTokenTable tokens={hostTokens} subject={SUBJECT} totalCount={1_284} />
        </M2MTokensProvider>,
      );
      const times = [...html.matchAll(/<time[^>]*title="([^"]*)"[^>]*>([^<]*)</g)];
      expect(times).toHaveLength(hostTokens.length * 2 + 3);
      for (const [, title, words] of times) {
        expect(words).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC$/);
        expect(title).toBe(words);
      }
      expect(wordsOf(html)).toContain('1284 tokens loaded');
    },
  );

  it('takes each status from the API only, since there is no clock', () => {
    const html = renderToString(<M2MTokenTable tokens={hostTokens} subject={SUBJECT} />);
    const statuses = [...html.matchAll(/class="m2m-row"[^>]*data-status="(\w+)"/g)];
    expect(statuses.map(([, status]) => status)).toEqual([
      'active',
      'active',
      'active',
      'expired',
      'revoked',
    ]);
  });

  it('has the host’s columns, classes and density from the start', () => {
    const cell = vi.fn(
      (_token: unknown, { now, status }: M2MTokenCellContext) => `${now} ${status}`,
    );
    const html = renderToString(
      <M2MTokenTable
        tokens={hostTokens.slice(0, 1)}
        subject={SUBJECT}
        columns={[m2mIdColumn, { id: 'own', header: 'Own', cell }]}
        classNames={{ row: 'mine' }}
        density="compact"
      />,
    );
    expectSafe(html);
    expect(html).toContain('data-column-name="Own"');
    expect(wordsOf(html)).toContain(`${hostTokens[0]?.id} null active`);
    expect(html).toContain('class="m2m-row mine"');
    expect(html).toContain('data-density="compact"');
    expect(html).not.toContain('data-details');
  });

  it('reads no clock, not even the host’s', () => {
    const now = () => 0;
    const table = <M2MTokenTable tokens={hostTokens} subject={SUBJECT} />;
    const html = renderToString(<M2MTokensProvider now={now}>{table}</M2MTokensProvider>);
    expect(html).toBe(renderToString(table));
  });

  it('writes hostile text as text', () => {
    const [first] = hostTokens;
    const hostile = '<img src=x onerror=alert(1)>';
    const token = { ...first, id: hostile, scopes: [hostile] } as (typeof hostTokens)[0];
    const html = renderToString(<M2MTokenTable tokens={[token]} subject={SUBJECT} />);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
  });
});

describe('the pager, rendered on the server', () => {
  it.each([undefined, 'de', 'ar-EG'])('has plain digits, locale %s', (locale) => {
    const html = renderToString(
      <M2MTokensProvider locale={locale}>
        <Pagination
          totalCount={12_840}
          limit={10}
          offset={12_830}
          onOffsetChange={nothing}
          onLimitChange={nothing}
        />
      </M2MTokensProvider>,
    );
    expectSafe(html);
    expect(wordsOf(html)).toContain('12831–12840 of 12840');
    expect(wordsOf(html)).toContain('1283 1284');
  });

  it('has links that work without a script, if the host gives URLs', () => {
    const html = renderToString(
      <Pagination
        totalCount={30}
        limit={10}
        offset={10}
        onOffsetChange={nothing}
        getPageHref={(offset) => `?offset=${offset}`}
      />,
    );
    expectSafe(html);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '?offset=0',
      '?offset=0',
      '?offset=10',
      '?offset=20',
      '?offset=20',
    ]);
  });
});

describe('the filters, rendered on the server', () => {
  it('are two switches without a hidden input', () => {
    const html = renderToString(
      <M2MTokenFilters
        revoked
        expired={false}
        onRevokedChange={nothing}
        onExpiredChange={nothing}
      />,
    );
    expectSafe(html);
    expect(html).not.toContain('<input');
    const switches = [...html.matchAll(/role="switch" aria-checked="(\w+)"/g)];
    expect(switches.map(([, checked]) => checked)).toEqual(['true', 'false']);
  });
});

describe('the whole list, rendered on the server', () => {
  it('has the rows that the host listed under the key from getM2MTokensKey', () => {
    const html = renderToString(<HostPage page={page} />);
    expectSafe(html);
    for (const { id } of hostTokens) expect(html).toContain(id);
    expect(wordsOf(html)).toContain('1284 tokens');
    expect(wordsOf(html)).toContain('1–10 of 1284');
    expect(html).toContain('data-state="rows"');
    expect(html).toContain('aria-busy="false"');
  });

  it('has the buttons of managing, and no dialog although two are open', () => {
    const html = renderToString(<HostPage page={page} isManaged />);
    expectSafe(html);
    for (const { id } of hostTokens) expect(html).toContain(id);
    // One selects the whole page.
    const boxes = 1 + hostTokens.filter(({ revoked }) => !revoked).length;
    expect(html.match(/class="m2m-checkbox"/g)).toHaveLength(boxes);
    expect(wordsOf(html)).toContain('Create token');
    expect(html).not.toContain('<dialog');
    expect(html).not.toContain('m2m-dialog');
  });

  it('renders once, since React 18 loses hydration when a render restarts', () => {
    const renders = vi.fn();
    function Count() {
      renders();
      return <p>{useM2MTokens({ subject: SUBJECT }).tokens.length} rows</p>;
    }
    const html = renderToString(
      <SWRConfig value={{ fallback: { [getM2MTokensKey({ subject: SUBJECT })]: page } }}>
        <Count />
      </SWRConfig>,
    );
    expect(wordsOf(html)).toContain('5 rows');
    expect(renders).toHaveBeenCalledTimes(1);
  });

  it('shows no loading state for a listed page', () => {
    const none = { data: [], totalCount: 0, skipped: 0 };
    const key = getM2MTokensKey({ subject: SUBJECT, revoked: true, expired: true });
    const html = renderToString(
      <SWRConfig value={{ fallback: { [key]: none } }}>
        <M2MTokens subject={SUBJECT} defaultState={{ revoked: true, expired: true }} />
      </SWRConfig>,
    );
    expect(html).toContain('data-state="none"');
    expect(wordsOf(html)).toContain(labels.noneTitle);
  });

  it.each([
    ['proxy URL', { proxyUrl: '/other' }],
    ['cache scope', { cacheScope: 'user_2' }],
  ])('has no rows of another %s', (_, config) => {
    const key = getM2MTokensKey({ subject: SUBJECT });
    const html = renderToString(
      <SWRConfig value={{ fallback: { [key]: page } }}>
        <M2MTokensProvider {...config}>
          <M2MTokens subject={SUBJECT} />
        </M2MTokensProvider>
      </SWRConfig>,
    );
    expect(html).toContain('data-state="loading"');
    expect(html).not.toContain(hostTokens[0]?.id);
  });

  it('has skeleton rows, without a request, if the host listed nothing', () => {
    const fetch = vi.fn();
    const html = renderToString(
      <M2MTokensProvider fetch={fetch}>
        <M2MTokens subject={SUBJECT} />
      </M2MTokensProvider>,
    );
    expectSafe(html);
    expect(html.match(/m2m-skeleton-row/g)).toHaveLength(10);
    expect(html).toContain('data-state="loading"');
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['no machine is chosen', { subject: null }, labels.noSubjectTitle],
    ['the parameters are wrong', { subject: SUBJECT, state: { limit: 0 } }, labels.failedTitle],
  ])('says so if %s', (_, props, words) => {
    const html = renderToString(<M2MTokens {...props} />);
    expectSafe(html);
    expect(wordsOf(html)).toContain(words);
  });
});

it('needs no WeakRef, which workerd had not before 2025', () => {
  vi.stubGlobal('WeakRef', undefined);
  try {
    const ui = (
      <SWRConfig value={{ provider: () => new Map() }}>
        <M2MTokens subject={SUBJECT} />
      </SWRConfig>
    );
    expect(renderToString(ui)).toContain('data-state="loading"');
  } finally {
    vi.unstubAllGlobals();
  }
});
