import { render, screen } from '@testing-library/react';
import {
  type M2MTokenColumn,
  M2MTokenFilters,
  M2MTokens,
  M2MTokensProvider,
  type M2MTokensProviderProps,
  M2MTokenTable,
  Pagination,
} from 'react-m2m-tokens';
import type { ReactElement } from 'react';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { de } from '../../src/locales/de.js';
import { fr } from '../../src/locales/fr.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const nothing = () => {};
const { labels } = de;

/** A component with words of its own, and one of its German words. */
const COMPONENTS: [string, (words: object) => ReactElement, string][] = [
  ['M2MTokens', (words) => <M2MTokens subject={null} {...words} />, labels.noSubjectTitle],
  [
    'M2MTokenTable',
    (words) => <M2MTokenTable subject={null} tokens={[]} {...words} />,
    labels.noSubjectTitle,
  ],
  [
    'Pagination',
    (words) => (
      <Pagination
        {...{ totalCount: 12_345, limit: 10, offset: 0 }}
        onOffsetChange={nothing}
        {...words}
      />
    ),
    '1–10 von 12.345',
  ],
  [
    'M2MTokenFilters',
    (words) => (
      <M2MTokenFilters
        {...{ revoked: false, expired: false }}
        {...{ onRevokedChange: nothing, onExpiredChange: nothing, ...words }}
      />
    ),
    labels.includeRevoked,
  ],
];

const show = (element: ReactElement, provider: M2MTokensProviderProps = {}) =>
  render(<M2MTokensProvider {...provider}>{element}</M2MTokensProvider>);

describe.each(COMPONENTS)('%s', (_name, component, german) => {
  it('speaks the language of its own pack, inside a provider of another', () => {
    show(component({ locale: de }), { locale: fr });
    expect(screen.getAllByText(german).length).toBeGreaterThan(0);
  });

  it('speaks the language of the provider', () => {
    show(component({}), { locale: de });
    expect(screen.getAllByText(german).length).toBeGreaterThan(0);
  });

  it('keeps the language with one label overridden', () => {
    show(component({ labels: { copied: 'Fertig' } }), { locale: de });
    expect(screen.getAllByText(german).length).toBeGreaterThan(0);
  });
});

it('a tag changes the numbers and keeps the words', () => {
  show(
    <Pagination
      {...{ totalCount: 12_345, limit: 10, offset: 0 }}
      onOffsetChange={nothing}
      locale="de"
    />,
  );
  expect(screen.getByText('1–10 of 12.345')).toBeInTheDocument();
});

const renderedCell = vi.fn();
const columns: M2MTokenColumn[] = [
  {
    id: 'mine',
    header: 'Mine',
    cell: ({ id }) => {
      renderedCell(id);
      return id;
    },
  },
];
const rows = tokensCalled('row', 2);
const now = () => FAKE_NOW;

it.each<[string, () => M2MTokensProviderProps]>([
  ['labels', () => ({ labels: { caption: 'Mine' } })],
  ['a tag', () => ({ locale: 'de' })],
  ['a pack', () => ({ locale: de })],
  ['a pack for another country', () => ({ locale: { ...de, locale: 'de-AT' } })],
  [
    'a pack with a word of the host',
    () => ({ locale: { ...de, labels: { ...labels, caption: 'x' } } }),
  ],
  ['classes', () => ({ classNames: { row: 'mine' } })],
])('%s, written inline, do not re-render the rows', (_what, options) => {
  const page = () => (
    <M2MTokensProvider now={now} {...options()}>
      <M2MTokenTable {...{ subject: BILLING, tokens: rows, columns, ...options() }} />
    </M2MTokensProvider>
  );
  const { rerender } = render(page());
  renderedCell.mockClear();
  rerender(page());
  expect(renderedCell).not.toHaveBeenCalled();
});
