import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { Pagination, type PaginationProps } from '../src/index.js';
import { withWidth } from './support/withWidth.js';

const meta = preview.meta({
  component: Pagination,
  parameters: { docs: { story: { height: '140px' } } },
  args: {
    totalCount: 87,
    limit: 10,
    offset: 0,
    onOffsetChange: fn(),
    onLimitChange: fn(),
  },
  render: (args) => <Placed {...args} key={`${args.limit} ${args.offset}`} />,
});

/** The pager is controlled, so the host keeps its state. */
function Placed(props: PaginationProps) {
  const [offset, setOffset] = useState(props.offset);
  const [limit, setLimit] = useState(props.limit);
  return (
    <Pagination
      {...props}
      {...{ offset, limit }}
      onOffsetChange={(next) => {
        setOffset(next);
        props.onOffsetChange(next);
      }}
      onLimitChange={
        props.onLimitChange &&
        ((next) => {
          setLimit(next);
          setOffset(0);
          props.onLimitChange?.(next);
        })
      }
    />
  );
}

/** On the first page, the previous button stays, so that the focus is never lost. */
export const FirstPage = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Previous page' }));
    await expect(args.onOffsetChange).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(args.onOffsetChange).toHaveBeenLastCalledWith(10);
    await expect(canvas.getByText('11–20 of 87')).toBeVisible();
  },
});

/** Gaps on both sides. The number of items never changes, so no button moves under the pointer. */
export const MiddleWithGaps = meta.story({
  args: { offset: 40 },
  play: async ({ canvas, userEvent }) => {
    const count = canvas.getAllByRole('listitem', { hidden: true }).length;
    await userEvent.click(canvas.getByRole('button', { name: 'Page 6' }));
    await expect(canvas.getByRole('button', { name: 'Page 6' })).toHaveAttribute('aria-current');
    await expect(canvas.getAllByRole('listitem', { hidden: true })).toHaveLength(count);
  },
});

/** The last page is not full. */
export const LastPage = meta.story({
  args: { offset: 80 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('81–87 of 87')).toBeVisible();
  },
});

/** Everything fits on one page. */
export const OnePage = meta.story({ args: { totalCount: 6 } });

/** Page numbers with six digits. */
export const ManyPages = meta.story({ args: { totalCount: 9_999_999, offset: 5_000_000 } });

/** Without a total, there are only a next and a previous button. */
export const UnknownTotal = meta.story({
  args: { totalCount: null, offset: 20 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('21–30')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
});

/** The last page of a list without a known total. */
export const UnknownTotalAtTheEnd = meta.story({
  args: { totalCount: null, offset: 20, hasNextPage: false },
});

/** The offset comes from a URL typed by hand: every jump leads back to a multiple of the page size. */
export const OffsetThatIsNoMultiple = meta.story({
  args: { offset: 15 },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByText('16–25 of 87')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(args.onOffsetChange).toHaveBeenLastCalledWith(20);
    await userEvent.click(canvas.getByRole('button', { name: 'Previous page' }));
    await expect(args.onOffsetChange).toHaveBeenLastCalledWith(10);
  },
});

/** Links that can open in a new tab; a plain click stays on the page. */
export const Links = meta.story({
  args: { offset: 20, getPageHref: (offset: number) => `?offset=${offset}` },
  play: async ({ args, canvas, userEvent }) => {
    const link = canvas.getByRole('link', { name: 'Page 4' });
    await expect(link).toHaveAttribute('href', '?offset=30');
    await userEvent.click(link);
    await expect(args.onOffsetChange).toHaveBeenLastCalledWith(30);
  },
});

/** A page size outside the options is added to them. */
export const RowsPerPage = meta.story({
  args: { limit: 15 },
  play: async ({ args, canvas, userEvent }) => {
    const choice = canvas.getByRole('combobox', { name: 'Rows per page' });
    await expect(choice).toHaveValue('15');
    await userEvent.selectOptions(choice, '50');
    await expect(args.onLimitChange).toHaveBeenLastCalledWith(50);
  },
});

/** Without `onLimitChange`, there is no page size selector. */
export const FixedSize = meta.story({
  render: ({ totalCount, limit, offset, onOffsetChange }) => (
    <Placed {...{ totalCount, limit, offset, onOffsetChange }} />
  ),
});

/** By keyboard: the focus stays on the pressed button, to the end of the list. */
export const ByKeyboard = meta.story({
  args: { offset: 70 },
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next page' });
    next.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect(canvas.getByText('81–87 of 87')).toBeVisible();
    await expect(next).toHaveFocus();
  },
});

/** In a narrow place the pager wraps, in order. */
export const Narrow = meta.story({ args: { offset: 40 }, decorators: [withWidth(320)] });
