import { act, screen } from '@testing-library/react';
import { useEffect } from 'react';
import type { M2MTokenTableProps } from 'react-m2m-tokens';
import { M2MTokenTable } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { de } from '../../src/locales/de.js';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('row', 10);
const print = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event));

/** Returns the printed facts without direction marks. */
function factsOf(container: HTMLElement): string[] | undefined {
  const line = container.querySelector('.m2m-printed')?.textContent;
  return line?.replaceAll(/[\u2068\u2069]/g, '').split(' · ');
}

function factsWith(props: Partial<M2MTokenTableProps>, config = {}): string[] | undefined {
  const { container } = renderTokens(
    <M2MTokenTable tokens={tokens} subject={BILLING} {...props} />,
    config,
  );
  print('beforeprint');
  return factsOf(container);
}

const TIME = 'Nov 23, 2026, 12:00:00 PM UTC';

describe('a reader of a printed table', () => {
  it('reads the machine, the filters, the range and the time', () => {
    const props = { totalCount: 87, offset: 10, machineName: () => 'Billing', revoked: true };
    expect(factsWith(props)).toEqual([
      `Machine Billing ${BILLING}`,
      '☑ Include revoked',
      '☐ Include expired',
      '11–20 of 87',
      `Printed ${TIME}`,
    ]);
  });

  it.each<[string, Partial<M2MTokenTableProps>, string[]]>([
    ['no machine', { subject: null, tokens: [] }, []],
    ['no rows', { tokens: [], isLoading: true }, [`Machine ${BILLING}`]],
    ['more rows than the default of a page', { tokens: tokensCalled('row', 37) }, ['1–37']],
    ['rows that could not be read', { skipped: 2, totalCount: 12 }, ['1–12 of 12']],
    [
      'rows of another page and filter, while the next page is in flight',
      {
        ...{ isStale: true, revoked: true, offset: 20 },
        shownParams: { subject: BILLING, revoked: false, expired: true, limit: 10, offset: 0 },
      },
      ['☐ Include revoked', '☑ Include expired', '1–10'],
    ],
  ])('reads only the known facts: %s', (_case, props, facts) => {
    const all = factsWith(props) ?? [];
    expect(all).toEqual(expect.arrayContaining(facts));
    expect(all.some((fact) => fact.startsWith('Machine'))).toBe(props.subject !== null);
    expect(all.some((fact) => /^\d/.test(fact))).toBe(props.tokens?.length !== 0);
  });

  it('reads the host’s labels', () => {
    expect(factsWith({}, de)).toEqual([
      `Maschine ${BILLING}`,
      '☐ Auch widerrufene',
      '☐ Auch abgelaufene',
      '1–10',
      expect.stringMatching(/^Gedruckt am 23\.11\.2026, /),
    ]);
  });

  it('finds the line even if the page prints itself in an effect', () => {
    const seen: (string[] | undefined)[] = [];
    function PrintsItself() {
      useEffect(() => {
        print('beforeprint');
        seen.push(factsOf(document.body));
        print('afterprint');
      });
      return <M2MTokenTable tokens={tokens} subject={BILLING} />;
    }
    renderTokens(<PrintsItself />);
    expect(seen[0]).toContain('1–10');
  });
});

it('a page that renders on `beforeprint` has the line with its new facts', () => {
  const { container, rerender } = renderTokens(<M2MTokenTable tokens={tokens} subject={BILLING} />);
  print('beforeprint');
  act(() => rerender(<M2MTokenTable tokens={tokens} subject={BILLING} offset={10} expired />));
  expect(factsOf(container)).toEqual(expect.arrayContaining(['☑ Include expired', '11–20']));
});

describe('a reader of the screen', () => {
  it('never sees the line, before or after printing', () => {
    const { container, unmount, rerender } = renderTokens(
      <M2MTokenTable tokens={tokens} subject={BILLING} />,
    );
    expect(factsOf(container)).toBeUndefined();
    print('beforeprint');
    expect(factsOf(container)).toContain('1–10');
    print('afterprint');
    expect(factsOf(container)).toBeUndefined();
    print('beforeprint');
    act(() => rerender(<M2MTokenTable tokens={tokens} subject={BILLING} offset={10} />));
    print('afterprint');
    expect(screen.getByRole('table')).toBeInTheDocument();
    expect(factsOf(container)).toBeUndefined();
    unmount();
    print('beforeprint');
    expect(factsOf(document.body)).toBeUndefined();
  });
});
