import { screen } from '@testing-library/react';
import { Pagination, type PaginationProps } from 'react-m2m-tokens';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';

const FIRST: PaginationProps = {
  totalCount: 87,
  limit: 10,
  offset: 0,
  onOffsetChange: () => {},
};

/** Collects the live region's texts while the props change. A screen reader reads each new text. */
function spoken(changes: Partial<PaginationProps>[]): (string | null)[] {
  const show = (props: PaginationProps) => (
    <StrictMode>
      <Pagination {...props} />
    </StrictMode>
  );
  const { rerender } = renderTokens(show(FIRST));
  const heard = [screen.getByRole('status').textContent];
  for (const change of changes) {
    rerender(show({ ...FIRST, ...change }));
    const now = screen.getByRole('status').textContent;
    if (now !== heard.at(-1)) heard.push(now);
  }
  return heard;
}

const SECOND = 'Page 2 of 9, rows 11 to 20 of 87';

describe('a user who listens to the pager', () => {
  it.each<[string, Partial<PaginationProps>[], string[]]>([
    ['nothing at first', [], ['']],
    ['the position after a change', [{ offset: 10 }], ['', SECOND]],
    [
      'the position once, not again when the page arrives',
      [{ offset: 10 }, { offset: 10 }],
      ['', SECOND],
    ],
    ['nothing for a new total', [{ totalCount: 99 }, { totalCount: 12 }], ['']],
    [
      'nothing for a new total after a change',
      [{ offset: 10 }, { offset: 10, totalCount: 99 }],
      ['', SECOND],
    ],
    [
      'the position after each change, also back',
      [{ offset: 10 }, { offset: 0 }],
      ['', SECOND, 'Page 1 of 9, rows 1 to 10 of 87'],
    ],
    ['another page size', [{ limit: 25 }], ['', 'Page 1 of 4, rows 1 to 25 of 87']],
    ['no total if it is unknown', [{ offset: 20, totalCount: null }], ['', 'Page 3, rows from 21']],
  ])('hears %s', (_what, changes, heard) => {
    expect(spoken(changes)).toEqual(heard);
  });
});

it('announces the position only when the total of another list is known', () => {
  expect(
    spoken([
      { offset: 10 },
      { offset: 0, isStale: true },
      { offset: 0, isStale: true, totalCount: 87 },
      { offset: 0, totalCount: 128 },
    ]),
  ).toEqual(['', 'Page 2 of 9, rows 11 to 20 of 87', 'Page 1 of 13, rows 1 to 10 of 128']);
});
