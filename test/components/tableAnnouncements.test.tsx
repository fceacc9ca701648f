import { screen } from '@testing-library/react';
import { M2MTokensError, M2MTokenTable, type M2MTokenTableProps } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { announcements, renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const failure = new M2MTokensError('network_error', 'for developers');
const LOADING: M2MTokenTableProps = { tokens: [], subject: BILLING, isLoading: true };
const ROWS: M2MTokenTableProps = {
  tokens: tokensCalled('first', 10),
  subject: BILLING,
  totalCount: 87,
};
const OTHER_PAGE: M2MTokenTableProps = { ...ROWS, tokens: tokensCalled('other', 10), offset: 10 };
const FAILED: M2MTokenTableProps = { tokens: [], subject: BILLING, error: failure };
const FAILED_TEXT =
  'Could not load the tokens. The server could not be reached. Check your connection.';
const SKIPPED = '2 rows on this page could not be read and are not shown.';
const SHOWN = { subject: BILLING, revoked: false, expired: false, limit: 10, offset: 0 };

/** Collects the live region's texts while the table changes state. A screen reader reads each new text. */
function spoken(states: M2MTokenTableProps[]): (string | null)[] {
  const [first, ...others] = states;
  const { rerender } = renderTokens(<M2MTokenTable {...(first as M2MTokenTableProps)} />);
  const heard = [announcements()[0] ?? null];
  for (const state of others) {
    rerender(<M2MTokenTable {...state} />);
    const now = announcements()[0] ?? null;
    if (now !== heard.at(-1)) heard.push(now);
  }
  return heard;
}

describe('a user who listens to the table', () => {
  it.each<[string, M2MTokenTableProps[], string[]]>([
    ['a load', [LOADING, ROWS], ['Loading tokens', '87 tokens loaded']],
    [
      'a single token',
      [LOADING, { ...ROWS, tokens: tokensCalled('only', 1), totalCount: 1 }],
      ['Loading tokens', '1 token loaded'],
    ],
    [
      'that rows are missing, once until the next refresh',
      [
        LOADING,
        { ...ROWS, skipped: 2 },
        { ...ROWS, skipped: 2, isRefreshing: true },
        { ...OTHER_PAGE, skipped: 2 },
      ],
      [
        'Loading tokens',
        `87 tokens loaded. ${SKIPPED}`,
        'Loading tokens',
        `87 tokens loaded. ${SKIPPED}`,
      ],
    ],
    [
      'nothing more when the rows become readable',
      [{ ...ROWS, skipped: 2 }, ROWS],
      [`87 tokens loaded. ${SKIPPED}`, '87 tokens loaded'],
    ],
    [
      'nothing for another page, since the pager announces it',
      [ROWS, { ...ROWS, isStale: true, shownParams: SHOWN, offset: 10 }, OTHER_PAGE],
      ['87 tokens loaded'],
    ],
    [
      'more tokens with a filter',
      [ROWS, { ...ROWS, isStale: true, shownParams: SHOWN }, { ...ROWS, totalCount: 100 }],
      ['87 tokens loaded', '100 tokens loaded'],
    ],
    [
      'a manual refresh, even if nothing changed',
      [ROWS, { ...ROWS, isRefreshing: true }, ROWS],
      ['87 tokens loaded', 'Loading tokens', '87 tokens loaded'],
    ],
    [
      'nothing for an automatic refresh',
      [ROWS, { ...ROWS, tokens: structuredClone(ROWS.tokens) }],
      ['87 tokens loaded'],
    ],
    [
      'a repeated failure only once',
      [LOADING, FAILED, { ...FAILED, error: again() }],
      ['Loading tokens', FAILED_TEXT],
    ],
    [
      'a failure again after a manual retry',
      [FAILED, { ...FAILED, isRefreshing: true }, { ...FAILED, error: again() }],
      [FAILED_TEXT, 'Loading tokens', FAILED_TEXT],
    ],
    ['a failure and the recovery', [FAILED, ROWS], [FAILED_TEXT, '87 tokens loaded']],
    [
      'a failure with rows once, and the recovery',
      [ROWS, { ...ROWS, error: failure }, { ...ROWS, error: failure, isRefreshing: true }, ROWS],
      [
        '87 tokens loaded',
        'Could not refresh the tokens. These may be out of date.',
        'Loading tokens',
        '87 tokens loaded',
      ],
    ],
    [
      'which page the older rows belong to',
      [ROWS, { ...ROWS, error: failure, isStale: true, shownParams: SHOWN, offset: 10 }],
      ['87 tokens loaded', 'Could not load the tokens. These rows are still from page 1.'],
    ],
    [
      'that there are no tokens to show',
      [LOADING, { tokens: [], subject: BILLING, totalCount: 0 }],
      ['Loading tokens', 'No tokens to show'],
    ],
    [
      'that the machine has no tokens',
      [LOADING, { tokens: [], subject: BILLING, totalCount: 0, revoked: true, expired: true }],
      ['Loading tokens', 'No tokens'],
    ],
    [
      'that the page is past the end',
      [{ ...ROWS, tokens: [], totalCount: 5, offset: 10 }],
      ['This page is gone'],
    ],
    ['that no machine is chosen', [{ ...LOADING, subject: null }], ['No machine chosen']],
    [
      'that the tokens were cleared',
      [ROWS, { tokens: [], subject: BILLING, isIdle: true }],
      ['87 tokens loaded', 'The tokens are not loaded'],
    ],
  ])('hears %s', (_what, states, heard) => {
    expect(spoken(states)).toEqual(heard);
  });

  it('hears about missing rows from one live region only', () => {
    renderTokens(<M2MTokenTable {...ROWS} skipped={2} />);
    expect(announcements().filter((text) => text?.includes(SKIPPED))).toHaveLength(1);
    const live = '[role="status"], [role="alert"], [aria-live]';
    expect(screen.getByText(SKIPPED).closest(live)).toBeNull();
  });

  it('hears nothing about copies before the first copy', () => {
    renderTokens(<M2MTokenTable {...ROWS} />);
    expect(announcements()[1]).toBe('');
  });
});

function again(): M2MTokensError {
  return new M2MTokensError('network_error', 'once more');
}
