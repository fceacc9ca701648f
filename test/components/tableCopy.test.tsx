import { act, screen, waitFor } from '@testing-library/react';
import { M2MTokenTable } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { announcements, renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';
import { shortId } from '../../src/text/shortId.js';

const tokens = tokensCalled('row', 3);
const [first, second] = tokens.map(({ id }) => id) as [string, string];
const table = <M2MTokenTable tokens={tokens} subject={BILLING} totalCount={3} />;

const BY_HAND = 'Selected: press Ctrl+C or ⌘C';

function copyButton(id: string): HTMLElement {
  return screen.getByRole('button', { name: `Copy token ID ${shortId(id)}` });
}

function rowOf(id: string): HTMLElement | null {
  return copyButton(id).closest('tr');
}

function noClipboard(): void {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
}

function refusingClipboard(): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
}

describe('a user who wants the id of a token', () => {
  it('copies it, and reads and hears that it was copied', async () => {
    const { user } = renderTokens(table);
    await user.click(copyButton(second));

    expect(await navigator.clipboard.readText()).toBe(second);
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(announcements()[1]).toBe('Copied token ID');
    expect(copyButton(second)).toHaveFocus();
    expect(rowOf(second)).toHaveAttribute('data-copied', 'copied');
    expect(rowOf(first)).not.toHaveAttribute('data-copied');
  });

  it('leaves no id in the live region when the rows disappear', async () => {
    const { user, rerender, container } = renderTokens(table);
    await user.click(copyButton(second));
    await waitFor(() => expect(announcements()[1]).toBe('Copied token ID'));
    rerender(<M2MTokenTable tokens={[]} subject={BILLING} isIdle />);
    expect(container.innerHTML).not.toContain(second);
  });

  it('copies with the keyboard', async () => {
    const { user } = renderTokens(table);
    await user.tab();
    expect(
      screen.getByRole('button', { name: `Details of token ${shortId(first)}` }),
    ).toHaveFocus();
    await user.tab();
    expect(copyButton(first)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await navigator.clipboard.readText()).toBe(first);
  });

  it.each([
    ['there is no clipboard', noClipboard],
    ['the browser refuses', refusingClipboard],
  ])('finds it selected, and hears so, if %s', async (_case, prepare) => {
    const { user } = renderTokens(table);
    prepare();
    await user.click(copyButton(second));

    expect(await screen.findByText(BY_HAND)).toBeInTheDocument();
    expect(getSelection()?.toString()).toBe(second);
    expect(announcements()[1]).toBe(BY_HAND);
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
  });

  it('reads the outcome for two seconds', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = renderTokens(table);
    await user.click(copyButton(first));
    await screen.findByText('Copied');

    act(() => void vi.advanceTimersByTime(2_000));
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
    expect(rowOf(first)).not.toHaveAttribute('data-copied');
  });

  it('hears each copy, even of the same id again', async () => {
    const { user } = renderTokens(table);
    const changes = heardChanges();
    await user.click(copyButton(first));
    await waitFor(() => expect(changes()).toEqual(['Copied token ID']));
    await user.click(copyButton(first));
    await waitFor(() => expect(changes()).toEqual(['Copied token ID', 'Copied token ID']));
  });

  it('copies the id only, next to a row with the same id', async () => {
    const twice = [tokens[0], tokens[0]] as typeof tokens;
    const { user } = renderTokens(<M2MTokenTable tokens={twice} subject={BILLING} />);
    const buttons = screen.getAllByRole('button', { name: `Copy token ID ${shortId(first)}` });
    await user.click(buttons[1] as HTMLElement);

    expect(await screen.findAllByText('Copied')).toHaveLength(1);
    expect(await navigator.clipboard.readText()).toBe(first);
  });
});

/** Collects each text of the live region for copies. */
function heardChanges(): () => string[] {
  const region = screen.getAllByRole('status')[1] as HTMLElement;
  const heard: string[] = [];
  const observer = new MutationObserver(() => heard.push(region.textContent));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return () => heard.filter((text) => text !== '');
}
