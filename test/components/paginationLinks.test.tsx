import { createEvent, fireEvent, screen } from '@testing-library/react';
import { Pagination } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';

function showLinks(offset = 10) {
  const onOffsetChange = vi.fn();
  const view = renderTokens(
    <Pagination
      {...{ totalCount: 87, limit: 10, offset, onOffsetChange }}
      getPageHref={(target) => `/tokens?offset=${target}`}
    />,
  );
  return { ...view, onOffsetChange };
}

/** Whether the browser may follow the link. */
function followed(link: HTMLElement, init: MouseEventInit): boolean {
  const click = createEvent.click(link, { button: 0, ...init });
  // jsdom cannot navigate, so the last listener prevents it.
  let wasPrevented = false;
  document.addEventListener(
    'click',
    (event) => {
      wasPrevented = event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  fireEvent(link, click);
  return !wasPrevented;
}

describe('a user whose pager has links', () => {
  it('finds a URL on each link, and no button', () => {
    showLinks();
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(addresses).toEqual(
      [0, 0, 10, 20, 30, 40, 80, 20].map((offset) => `/tokens?offset=${offset}`),
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Page 2');
  });

  it('changes the page without navigation by a plain click', () => {
    const { onOffsetChange } = showLinks();
    expect(followed(screen.getByRole('link', { name: 'Page 4' }), {})).toBe(false);
    expect(onOffsetChange.mock.calls).toEqual([[30]]);
  });

  it('changes the page without navigation by keyboard', async () => {
    const { user, onOffsetChange } = showLinks();
    screen.getByRole('link', { name: 'Next page' }).focus();
    await user.keyboard('{Enter}');
    expect(onOffsetChange.mock.calls).toEqual([[20]]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
    'opens the link elsewhere with %o, and stays on the page',
    (keys) => {
      const { onOffsetChange } = showLinks();
      expect(followed(screen.getByRole('link', { name: 'Page 4' }), keys)).toBe(true);
      expect(onOffsetChange).not.toHaveBeenCalled();
    },
  );

  it('reaches a disabled end with the Tab key, and it has no URL', async () => {
    const { user, onOffsetChange } = showLinks(0);
    const previous = screen.getByRole('link', { name: 'Previous page' });
    expect(previous).not.toHaveAttribute('href');
    expect(previous).toHaveAttribute('aria-disabled', 'true');

    await user.tab();
    expect(previous).toHaveFocus();
    await user.click(previous);
    await user.keyboard('{Enter}');
    expect(onOffsetChange).not.toHaveBeenCalled();
  });
});
