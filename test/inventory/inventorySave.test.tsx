import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EACH, manyTokens } from './inventoryMachine.js';
import { button, openInventory } from './openInventory.js';

interface SavedFile {
  name: string;
  content: Blob;
}

const saved: SavedFile[] = [];

beforeEach(() => {
  let content: Blob | undefined;
  // jsdom has neither.
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: content as Blob });
  });
});

afterEach(() => {
  saved.length = 0;
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

it('saves the found tokens as CSV, in the order on the screen', async () => {
  const { user } = await openInventory({
    defaultState: { filters: ['active'], sort: 'created', order: 'ascending' },
  });
  await user.click(button('Save 5 tokens as CSV'));
  expect(saved.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^m2m-tokens-mch_\w+\.csv$/),
  ]);
  const lines = (await saved[0]?.content.text())?.trim().split('\r\n') ?? [];
  expect(lines[0]).toContain(',revocation_reason,');
  expect(lines.slice(1).map((line) => /mt_\w+/.exec(line)?.[0])).toEqual(
    ['unused', 'neverUsed', 'neverExpires', 'expiring', 'plain'].map((name) => EACH[name]?.id),
  );
});

it('saves them as JSON', async () => {
  const { user } = await openInventory({ defaultState: { filters: ['revoked'] } });
  await user.click(button('Save 1 token as JSON'));
  expect(saved[0]?.name).toMatch(/\.json$/);
  const rows = JSON.parse((await saved[0]?.content.text()) ?? '') as object[];
  expect(rows).toEqual([
    expect.objectContaining({ id: EACH['revoked']?.id, revocation_reason: 'Leaked in a log' }),
  ]);
});

it('says so where the browser cannot save a file', async () => {
  URL.createObjectURL = () => {
    throw new Error('not here');
  };
  const { user } = await openInventory();
  await user.click(button('Save 7 tokens as CSV'));
  expect(screen.getByText('This browser could not save the file.')).toBeInTheDocument();
});

it('says in the name of the file that tokens are missing', async () => {
  const { user } = await openInventory({ maxTokens: 100 }, { tokens: manyTokens(150) });
  await user.click(button('Save 100 tokens as CSV'));
  await user.click(button('Save 100 tokens as JSON'));
  expect(saved.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^m2m-tokens-mch_\w+-partial\.csv$/),
    expect.stringMatching(/^m2m-tokens-mch_\w+-partial\.json$/),
  ]);
});

it('announces each failure, and later counts again', async () => {
  URL.createObjectURL = () => {
    throw new Error('not here');
  };
  const { user } = await openInventory();
  const said = () => screen.getByText(/^This browser could not/).textContent;
  await user.click(button('Save 7 tokens as CSV'));
  const first = said();
  await user.click(button('Save 7 tokens as CSV'));
  expect(said()).not.toBe(first);
  await user.click(button('1 Revoked'));
  expect(screen.queryByText(/^This browser could not/)).toBeNull();
  await waitFor(() => {
    const texts = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(texts).toContain('1 of 7 tokens');
  });
});

it('saves all tokens under the full name while they load again', async () => {
  const { user, holdAfter } = await openInventory();
  holdAfter(0);
  await user.click(button('Load again'));
  await user.click(button('Save 7 tokens as CSV'));
  await user.click(button('Stop'));
  await user.click(button('Save 7 tokens as CSV'));
  expect(saved.map(({ name }) => name)).toEqual([
    expect.not.stringContaining('partial'),
    expect.not.stringContaining('partial'),
  ]);
});
