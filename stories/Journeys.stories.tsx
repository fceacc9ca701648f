import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { M2MTokens } from '../src/index.js';
import { copiedText, fakeClipboard } from './support/fakeClipboard.js';
import { tabThrough, tabTo } from './support/keyboard.js';
import { machineName } from './support/machineName.js';
import { BUSY, RETIRED, SMALL } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';
import { pressDownIn } from './support/pressDownIn.js';
import { withFakeClock } from './support/withFakeClock.js';
import { shortId } from '../src/text/shortId.js';

const meta = preview.meta({
  title: 'Journeys',
  // A docs page would play all of them at once, and they would take the focus from each other.
  tags: ['!autodocs'],
  component: M2MTokens,
  args: { subject: BUSY.id, machineName },
  parameters: { docs: { story: { height: '640px' } } },
  decorators: [withFakeClock],
  beforeEach: mockProxy(),
});

/** The texts of the live regions: the table's, the copy status, and the pager's. */
function heard(canvas: { getAllByRole: (role: 'status') => HTMLElement[] }): string[] {
  return canvas.getAllByRole('status').map((region) => region.textContent);
}

/** The ids in the table, from top to bottom. */
function shownIds(canvasElement: HTMLElement): string[] {
  const codes = canvasElement.querySelectorAll('[data-column="id"] code');
  return [...codes].map((code) => code.textContent);
}

/** A user tabs through every control in reading order, and back with Shift+Tab. */
export const ReachEverything = meta.story({
  args: { subject: SMALL.id },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByText('1–6 of 6');
    const stops = [
      ...['Include revoked', 'Include expired', 'Refresh'],
      ...shownIds(canvasElement).flatMap((id) => [
        `Details of token ${shortId(id)}`,
        `Copy token ID ${shortId(id)}`,
      ]),
      ...['Rows per page', 'Previous page', 'Page 1', 'Next page'],
    ];
    await expect(stops).toHaveLength(19);
    await tabThrough(userEvent, stops);
    await expect(heard(canvas)).toEqual(['6 tokens loaded', '', '']);

    await tabThrough(userEvent, stops.toReversed().slice(1), true);
    await expect(canvas.getByRole('switch', { name: 'Include revoked' })).toHaveFocus();
    await expect(heard(canvas)).toEqual(['6 tokens loaded', '', '']);
  },
});

/** A user includes revoked tokens, then expired ones, with the space bar, and hears the new total each time. */
export const Filter = meta.story({
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('87 tokens');
    const revoked = canvas.getByRole('switch', { name: 'Include revoked' });
    await tabTo(userEvent, revoked);
    await userEvent.keyboard(' ');
    await expect(revoked).toBeChecked();
    await expect(revoked).toHaveFocus();
    await canvas.findByText('102 tokens');
    await waitFor(() => expect(heard(canvas)[0]).toBe('102 tokens loaded'));
    await expect(revoked).toHaveFocus();

    const expired = canvas.getByRole('switch', { name: 'Include expired' });
    await userEvent.tab();
    await expect(expired).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(expired).toBeChecked();
    await canvas.findByText('122 tokens');
    await waitFor(() => expect(heard(canvas)[0]).toBe('122 tokens loaded'));
    await expect(expired).toHaveFocus();
  },
});

/** A user goes to the last page with Enter, hears that it is the last, and then chooses more rows per page. */
export const Page = meta.story({
  args: { defaultState: { offset: 60 } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('61–70 of 87');
    const next = canvas.getByRole('button', { name: 'Next page' });
    await tabTo(userEvent, next);
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('71–80 of 87');
    await expect(next).toHaveFocus();
    await waitFor(() => expect(heard(canvas)[2]).toBe('Page 8 of 9, rows 71 to 80 of 87'));

    await userEvent.keyboard('{Enter}');
    await canvas.findByText('81–87 of 87');
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    await expect(next).toHaveFocus();
    await waitFor(() => expect(heard(canvas)[2]).toBe('Page 9 of 9, rows 81 to 87 of 87'));
    await userEvent.keyboard('{Enter}');
    await expect(next).toHaveFocus();
    await expect(canvas.getByText('81–87 of 87')).toBeVisible();

    const first = canvas.getByRole('button', { name: 'Page 1' });
    await tabTo(userEvent, first, true);
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('1–10 of 87');
    await expect(first).toHaveFocus();
    await expect(first).toHaveAttribute('aria-current', 'page');

    const size = canvas.getByRole<HTMLSelectElement>('combobox', { name: 'Rows per page' });
    await tabTo(userEvent, size, true);
    await pressDownIn(userEvent, size);
    await canvas.findByText('1–25 of 87');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(26));
    await expect(size).toHaveFocus();
    await waitFor(() => expect(heard(canvas)[2]).toBe('Page 1 of 4, rows 1 to 25 of 87'));
  },
});

/** A user opens a row with Enter, tabs into its details and back, and closes it without losing the focus. */
export const OpenARow = meta.story({
  args: { subject: SMALL.id },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–6 of 6');
    const id = SMALL.tokens?.find(({ claims }) => claims !== null)?.id ?? '';
    const toggle = canvas.getByRole('button', { name: `Details of token ${shortId(id)}` });
    await tabTo(userEvent, toggle);
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Enter}');
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(toggle).toHaveFocus();
    await expect(canvas.getAllByRole('row')).toHaveLength(8);

    const stops = [
      `Copy token ID ${shortId(id)}`,
      `Claims of token ${shortId(id)}`,
      `Copy claims of token ${shortId(id)}`,
    ];
    await tabThrough(userEvent, stops);
    await tabThrough(
      userEvent,
      [...stops.toReversed().slice(1), `Details of token ${shortId(id)}`],
      true,
    );
    await userEvent.keyboard('{Enter}');
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await expect(toggle).toHaveFocus();
    await expect(canvas.queryByRole('group', { name: /^Claims of token …/ })).toBeNull();
    await expect(heard(canvas)).toEqual(['6 tokens loaded', '', '']);
  },
});

/** A user copies an id and then a token's claims, and hears each time what was copied. */
export const Copy = meta.story({
  args: { subject: SMALL.id },
  beforeEach: fakeClipboard,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–6 of 6');
    const id = SMALL.tokens?.find(({ claims }) => claims !== null)?.id ?? '';
    const copyId = canvas.getByRole('button', { name: `Copy token ID ${shortId(id)}` });
    await tabTo(userEvent, copyId);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(heard(canvas)[1]).toBe('Copied token ID'));
    await expect(copiedText()).toBe(id);
    await expect(copyId).toHaveFocus();

    await userEvent.tab({ shift: true });
    await userEvent.keyboard(' ');
    const copyClaims = await canvas.findByRole('button', {
      name: `Copy claims of token ${shortId(id)}`,
    });
    await tabTo(userEvent, copyClaims);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(heard(canvas)[1]).toMatch(/^Copied claims$/));
    await expect(copiedText()).toMatch(/^\{\n {2}"/);
    await expect(copyClaims).toHaveFocus();
  },
});

/**
 * A user hears that the tokens could not be loaded and presses "Try again". When the tokens have loaded, the focus is
 * on the table.
 */
export const Retry = meta.story({
  beforeEach: mockProxy({ failure: (_, number) => (number === 1 ? 'truncated' : undefined) }),
  play: async ({ canvas, userEvent }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    await expect(heard(canvas)[0]).toBe(
      'Could not load the tokens. The server sent something that is not a list of tokens.',
    );
    await tabTo(userEvent, retry);
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('1–10 of 87');
    await expect(canvas.getByRole('table')).toHaveFocus();
    await waitFor(() => expect(heard(canvas)[0]).toBe('87 tokens loaded'));

    await userEvent.tab();
    await expect(document.activeElement).toHaveAccessibleName(/^Details of token …/);
  },
});

/** A user finds no tokens and includes the hidden ones. The focus is then on the table that shows them. */
export const IncludeAll = meta.story({
  args: { subject: RETIRED.id },
  play: async ({ canvas, userEvent }) => {
    const include = await canvas.findByRole('button', { name: 'Include revoked and expired' });
    await expect(heard(canvas)[0]).toBe('No tokens to show');
    await tabTo(userEvent, include);
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('4 tokens');
    await waitFor(() => expect(canvas.getByRole('table')).toHaveFocus());
    await expect(heard(canvas)[0]).toBe('4 tokens loaded');
    await expect(canvas.getByRole('switch', { name: 'Include revoked' })).toBeChecked();
    await expect(canvas.getByRole('switch', { name: 'Include expired' })).toBeChecked();
  },
});

/**
 * A user's session ends during a page change. The focus moves to the table, the user hears why, and continues after
 * signing in elsewhere.
 */
export const SignedOut = meta.story({
  beforeEach: mockProxy({ failure: (_, number) => (number === 2 ? { status: 401 } : undefined) }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10 of 87');
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Next page' }));
    await userEvent.keyboard('{Enter}');
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    await expect(canvas.getByRole('table')).toHaveFocus();
    await expect(canvas.queryByRole('navigation')).toBeNull();
    await expect(canvas.queryByText(/^mt_/)).toBeNull();
    await waitFor(() =>
      expect(heard(canvas)[0]).toBe(
        'Could not load the tokens. Your session has ended. Sign in again.',
      ),
    );

    await userEvent.tab();
    await expect(retry).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('11–20 of 87');
    await expect(canvas.getByRole('table')).toHaveFocus();
    await waitFor(() => expect(heard(canvas)[0]).toBe('87 tokens loaded'));
  },
});
