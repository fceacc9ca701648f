import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { createPortal } from 'react-dom';
import { M2MTokenTable } from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokenCalled } from '../support/tokens.js';

const SOON = FAKE_NOW + 30_000;

/** Renders a table into a frame's document from this page's code, as hosts do with popups. */
function openFrame(now: () => number = () => FAKE_NOW) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const view = page.defaultView as Window & typeof globalThis;
  const token = tokenCalled('row', { expiration: SOON });
  const table = <M2MTokenTable tokens={[token]} subject={BILLING} />;
  const { unmount } = renderTokens(createPortal(table, page.body), { now });
  return { token, page, view, unmount, inFrame: within(page.body) };
}

function hide(page: Document, isHidden = true): void {
  vi.spyOn(page, 'visibilityState', 'get').mockReturnValue(isHidden ? 'hidden' : 'visible');
  act(() => void page.dispatchEvent(new Event('visibilitychange')));
}

afterEach(() => {
  cleanup();
  document.querySelector('iframe')?.remove();
});

describe('a table in another window', () => {
  it('copies to the clipboard of that window', async () => {
    const { token, view, inFrame } = openFrame();
    const own = vi.spyOn(navigator.clipboard ?? {}, 'writeText');
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    Object.defineProperty(view.navigator, 'clipboard', { value: { writeText } });
    act(() => inFrame.getByRole('button', { name: /^Copy token ID/ }).click());
    await inFrame.findByText('Copied token ID');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(token.id);
    expect(own).not.toHaveBeenCalled();
  });

  it('selects the text in that window if it cannot copy it', async () => {
    const { token, view, inFrame } = openFrame();
    act(() => inFrame.getByRole('button', { name: /^Copy token ID/ }).click());
    await waitFor(() => expect(view.getSelection()?.toString()).toBe(token.id));
    expect(getSelection()?.toString()).toBe('');
  });

  it('returns the focus within that window', async () => {
    const { page, inFrame } = openFrame();
    act(() => inFrame.getByRole('button', { name: /^Details of/ }).focus());
    act(() => page.activeElement?.remove());
    await waitFor(() => expect(inFrame.getByRole('table')).toHaveFocus());
  });

  it('keeps its times current while that window is visible and this one is hidden', () => {
    vi.useFakeTimers({ now: FAKE_NOW });
    const { inFrame } = openFrame(Date.now);
    hide(document);
    expect(inFrame.getByText('Expiring')).toBeInTheDocument();
    act(() => void vi.advanceTimersByTime(31_000));
    expect(inFrame.getByText('Expired')).toBeInTheDocument();
  });

  it('pauses while no window is visible, and updates at once when that one is shown again', () => {
    vi.useFakeTimers({ now: FAKE_NOW });
    const { page, inFrame } = openFrame(Date.now);
    hide(document);
    hide(page);
    act(() => void vi.advanceTimersByTime(31_000));
    expect(inFrame.getByText('Expiring')).toBeInTheDocument();
    hide(page, false);
    expect(inFrame.getByText('Expired')).toBeInTheDocument();
  });

  it('removes its listeners from that window', () => {
    const removed: string[] = [];
    const { page, view, unmount } = openFrame();
    vi.spyOn(page, 'removeEventListener').mockImplementation((type) => void removed.push(type));
    vi.spyOn(view, 'removeEventListener').mockImplementation((type) => void removed.push(type));
    unmount();
    expect(removed).toEqual(expect.arrayContaining(['visibilitychange', 'pageshow', 'focus']));
  });

  it('leaves this window unchanged', () => {
    openFrame();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
