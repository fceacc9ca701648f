import { screen } from '@testing-library/react';
import { createRef } from 'react';
import { Pagination, type PaginationProps } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { takeConsole } from '../support/setup.js';
import { renderTokens } from '../support/renderTokens.js';

const LARGE: PaginationProps = {
  totalCount: 12_840,
  limit: 10,
  offset: 12_830,
  onOffsetChange: () => {},
};

describe('a user who reads the pager in another language', () => {
  it.each([
    ['en', '12,831–12,840 of 12,840', '1,284'],
    ['de', '12.831–12.840 of 12.840', '1.284'],
    ['en-IN', '12,831–12,840 of 12,840', '1,284'],
    ['ar-EG', '١٢٬٨٣١–١٢٬٨٤٠ of ١٢٬٨٤٠', '١٬٢٨٤'],
  ])('reads numbers in the format of the locale: %s', (locale, range, page) => {
    renderTokens(<Pagination {...LARGE} />, { locale });
    expect(screen.getByText(range)).toBeInTheDocument();
    expect(screen.getByRole('button', { current: 'page' })).toHaveTextContent(page);
    expect(screen.getByRole('button', { name: `Page ${page}` })).toBeInTheDocument();
  });

  it('reads English numbers with an invalid locale, and the host gets a warning', () => {
    renderTokens(<Pagination {...LARGE} />, { locale: 'no such locale' });
    expect(screen.getByText('12,831–12,840 of 12,840')).toBeInTheDocument();
    expect(takeConsole().join()).toContain('locale');
  });

  it("reads the host's labels, and the provider's otherwise", () => {
    renderTokens(
      <Pagination {...LARGE} labels={{ nextPage: 'weiter', page: (n) => `S. ${n}` }} />,
      {
        labels: { nextPage: 'vor', previousPage: 'zurück' },
      },
    );
    expect(screen.getByRole('button', { name: 'weiter' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'zurück' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'S. 1284' })).toBeInTheDocument();
    expect(screen.getByRole('navigation', { name: 'Pages of tokens' })).toBeInTheDocument();
  });

  it("reads the provider's labels if the host's are undefined", () => {
    renderTokens(<Pagination {...LARGE} labels={{ nextPage: undefined } as object} />, {
      labels: { nextPage: 'vor' },
    });
    expect(screen.getByRole('button', { name: 'vor' })).toBeInTheDocument();
  });

  it("reads numbers in the host's format", () => {
    const formatNumber = (value: number) => `#${value}`;
    renderTokens(<Pagination {...LARGE} formatters={{ formatNumber }} />);
    expect(screen.getByText('#12831–#12840 of #12840')).toBeInTheDocument();
  });
});

describe('a host that places the pager', () => {
  it('gets the <nav> by ref, and sets other props on it', () => {
    const ref = createRef<HTMLElement>();
    renderTokens(
      <Pagination {...LARGE} ref={ref} id="pager" className="host" aria-label="Seiten" />,
    );
    const nav = screen.getByRole('navigation', { name: 'Seiten' });
    expect(ref.current).toBe(nav);
    expect(nav).toHaveAttribute('id', 'pager');
    expect(nav).toHaveClass('m2m-pagination host', { exact: true });
  });
});

describe('a user who reads a range with an unknown total', () => {
  it.each([
    ['the rows on the page', 3, '21–23'],
    ['a full page if the rows were not counted', undefined, '21–30'],
    ['no rows if there are none', 0, '0'],
  ])('reads %s', (_, rowCount, range) => {
    renderTokens(
      <Pagination {...LARGE} totalCount={null} limit={10} offset={20} rowCount={rowCount} />,
    );
    expect(screen.getByText(range)).toBeInTheDocument();
  });
});
