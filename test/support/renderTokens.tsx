import { configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { M2MTokensProvider, type M2MTokensProviderProps } from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';

// A machine that also runs other tests is slow.
configure({ asyncUtilTimeout: 4_000 });

const fixedClock = () => FAKE_NOW;

/** Renders with its own cache, at `FAKE_NOW` in UTC, and sets up a user for events. */
export function renderTokens(ui: ReactElement, config: M2MTokensProviderProps = {}) {
  const user = userEvent.setup();
  const cache = new Map();
  const provider = () => cache;
  function World({ children }: { children: ReactNode }) {
    return (
      <SWRConfig value={{ provider }}>
        <M2MTokensProvider now={fixedClock} timeZone="UTC" {...config}>
          {children}
        </M2MTokensProvider>
      </SWRConfig>
    );
  }
  return { user, ...render(ui, { wrapper: World }) };
}

/** The ids in the table, from the top. */
export function shownIds(): string[] {
  return screen
    .queryAllByText(/./, { selector: '[data-column="id"] code' })
    .map((element) => element.textContent);
}

/** The visible rows below the head. */
export function bodyRows(): HTMLElement[] {
  const [, body] = screen.getAllByRole('rowgroup');
  return body === undefined ? [] : within(body).queryAllByRole('row');
}

/** The cell of a column, by the column's id, in a row counted from 0. */
export function cellOf(column: string, row = 0): HTMLElement {
  const rows = document.querySelectorAll('tr[data-status]');
  const cell = rows[row]?.querySelector<HTMLElement>(`td[data-column="${column}"]`);
  if (!cell) throw new Error(`There is no cell "${column}" in row ${row}.`);
  return cell;
}

/** The message in place of the rows. */
export function message(): HTMLElement {
  return screen.getByRole('cell');
}

/** The table's announcements: first of loads and failures, then of copies. */
export function announcements(): (string | null)[] {
  return screen.getAllByRole('status').map((region) => region.textContent);
}
