import { screen, waitFor, within } from '@testing-library/react';
import { M2MTokenTable } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { nested, nestedText } from '../api/nested.js';
import { announcements, renderTokens } from '../support/renderTokens.js';
import { BILLING, tokenCalled } from '../support/tokens.js';
import { shortId } from '../../src/text/shortId.js';

const { id } = tokenCalled('row');

const BY_HAND = 'Selected: press Ctrl+C or ⌘C';
const TOO_LARGE = 'Too large to copy: only the visible part is selected';
const SHOWN = 20_000;

/** Opens the row of a token with these claims. */
async function openClaims(claims: unknown) {
  const token = tokenCalled('row', { claims });
  const view = renderTokens(<M2MTokenTable tokens={[token]} subject={BILLING} totalCount={1} />);
  await view.user.click(screen.getByRole('button', { name: `Details of token ${shortId(id)}` }));
  return view;
}

function claimsBox(): HTMLElement {
  return screen.getByRole('group', { name: /^Claims of token …/ });
}

function copyButton(): HTMLElement {
  return screen.getByRole('button', { name: `Copy claims of token ${shortId(id)}` });
}

function claimsDetail(): HTMLElement {
  return screen.getAllByRole('definition').at(-1) as HTMLElement;
}

describe('a user who reads the claims of a token', () => {
  it('reads indented JSON', async () => {
    await openClaims({ tenant: 'north', roles: ['read', 'write'], limits: { perDay: 5 } });
    expect(claimsBox().textContent).toBe(
      '{\n  "tenant": "north",\n  "roles": [\n    "read",\n    "write"\n  ],\n  "limits": {\n    "perDay": 5\n  }\n}',
    );
    expect(claimsBox().tagName).toBe('PRE');
  });

  it('reaches the box with the Tab key, so that the arrow keys scroll it', async () => {
    const { user } = await openClaims({ a: 1 });
    await user.tab();
    await user.tab();
    expect(claimsBox()).toHaveFocus();
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['unknown', undefined],
  ])('reads "None", and has no copy button, if they are %s', async (_case, claims) => {
    await openClaims(claims);
    expect(claimsDetail()).toHaveTextContent(/^None$/);
    expect(screen.queryByRole('button', { name: /^Copy claims/ })).not.toBeInTheDocument();
  });

  it.each<[unknown, string]>([
    [{}, '{}'],
    ['', '""'],
    [0, '0'],
    [false, 'false'],
    [[], '[]'],
  ])('reads claims that exist but are empty: %j', async (claims, read) => {
    await openClaims(claims);
    expect(claimsBox().textContent).toBe(read);
    expect(copyButton()).toBeInTheDocument();
  });

  it('reads how much of long claims is shown', async () => {
    await openClaims({ list: 'x'.repeat(SHOWN) });
    expect(claimsBox().textContent).toHaveLength(SHOWN);
    expect(claimsDetail()).toHaveTextContent(/Only the first 20,000 characters are shown\.$/);
  });

  it('reads no such notice if all claims are shown', async () => {
    await openClaims('x'.repeat(SHOWN - 2));
    expect(claimsBox().textContent).toHaveLength(SHOWN);
    expect(claimsDetail()).not.toHaveTextContent('Only the first');
  });

  it('reads a host’s claims with circular or unreadable parts', async () => {
    const claims: Record<string, unknown> = {
      get secret(): never {
        throw new Error('not for you');
      },
    };
    claims['self'] = claims;
    await openClaims(claims);
    expect(claimsBox().textContent).toBe(
      '{\n  "secret": "[unreadable]",\n  "self": "[circular]"\n}',
    );
  });

  it('reads the new claims when they change', async () => {
    const { rerender } = await openClaims({ a: 1 });
    const changed = tokenCalled('row', { claims: { a: 2 } });
    rerender(<M2MTokenTable tokens={[changed]} subject={BILLING} totalCount={1} />);
    expect(claimsBox()).toHaveTextContent('{ "a": 2 }');
  });
});

describe('a user who copies the claims', () => {
  it('gets the JSON, and reads and hears once that it was copied', async () => {
    const { user } = await openClaims({ a: [1] });
    const heard = heardCopies();
    await user.click(copyButton());

    expect(await navigator.clipboard.readText()).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(await within(claimsDetail()).findByText('Copied')).toBeInTheDocument();
    expect(announcements()[1]).toMatch(/^Copied claims$/);
    expect(heard()).toEqual(['Copied claims']);
    expect(copyButton()).toHaveFocus();
  });

  it('copies more of long claims than is shown', async () => {
    const claims = { list: 'x'.repeat(2 * SHOWN) };
    const { user } = await openClaims(claims);
    await user.click(copyButton());
    await waitFor(() => expect(announcements()[1]).toMatch(/^Copied claims$/));
    expect(JSON.parse(await navigator.clipboard.readText())).toEqual(claims);
  });

  it('finds them selected, and hears so, if there is no clipboard', async () => {
    const { user } = await openClaims({ a: 1 });
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    const heard = heardCopies();
    await user.click(copyButton());

    expect(await within(claimsDetail()).findByText(BY_HAND)).toBeInTheDocument();
    expect(getSelection()?.toString()).toBe('{\n  "a": 1\n}');
    expect(heard()).toEqual([BY_HAND]);
  });

  it('copies deep claims with indentation', async () => {
    const claims = nested(1_000);
    const { user } = await openClaims(claims);
    await user.click(copyButton());
    await waitFor(() => expect(announcements()[1]).toBe('Copied claims'));
    const copied = await navigator.clipboard.readText();
    expect(copied.replaceAll(/\s/g, '')).toBe(nestedText(1_000));
  });

  it.each<[string, unknown]>([
    ['8,000 levels', nested(8_000)],
    ['100,000 levels', nested(100_000)],
    ['a text of 6,000,000 characters', 'x'.repeat(6_000_000)],
  ])(
    'finds the shown part selected, and hears so, if the claims are too large: %s',
    async (_, claims) => {
      const { user } = await openClaims(claims);
      const write = vi.spyOn(navigator.clipboard, 'writeText');
      await user.click(copyButton());

      expect(await within(claimsDetail()).findByText(TOO_LARGE)).toBeInTheDocument();
      expect(announcements()[1]).toBe(TOO_LARGE);
      expect(getSelection()?.toString()).toBe(claimsBox().textContent);
      expect(write).not.toHaveBeenCalled();
    },
  );

  it('does not copy the id with the claims', async () => {
    const { user } = await openClaims({ a: 1 });
    await user.click(copyButton());
    await within(claimsDetail()).findByText('Copied');
    expect(screen.getAllByText('Copied')).toHaveLength(1);
  });
});

/** Collects each text of the live region for copies. */
function heardCopies(): () => string[] {
  const region = screen.getAllByRole('status')[1] as HTMLElement;
  const heard: string[] = [];
  const observer = new MutationObserver(() => heard.push(region.textContent));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return () => heard.filter((text) => text !== '');
}
