import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  announced,
  button,
  create,
  dialog,
  expirationField,
  openCreateDialog,
  secretField,
} from './openCreateDialog.js';

const QUESTION = 'Close without saving the secret? It cannot be shown again.';
const isAsked = () => dialog().queryByText(QUESTION, { selector: 'p' }) !== null;

async function openSecret(options?: Parameters<typeof openCreateDialog>[0]) {
  const opened = await openCreateDialog(options);
  await create(opened.user);
  const secret = opened.secrets[0] ?? '';
  expect(secret).toMatch(/^mt_/);
  return { ...opened, secret };
}

/** The content of the last download. */
function watchDownloads() {
  const files: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:test/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  // The page calls it after the test.
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob === undefined) throw new Error('The link has another URL.');
    files.push({ name: this.download, text: readBlob(blob) });
  });
  return files;
}

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
});

describe('the secret', () => {
  it('replaces the form, masked, with the focus and its facts', async () => {
    const { secret, onCreated } = await openSecret();
    expect(screen.getByRole('dialog', { name: 'Token created' })).toBeVisible();
    expect(announced()).toBe('Token created. Save the secret now. It cannot be shown again.');
    expect(secretField()).toHaveFocus();
    expect(secretField()).toHaveValue('•'.repeat(24));
    expect(secretField()).toHaveAccessibleDescription(
      'Masked Save the secret now. It cannot be shown again.',
    );
    const { id } = onCreated.mock.calls[0]?.[0] ?? {};
    expect(dialog().getByText(String(id))).toBeVisible();
    expect(dialog().getByText('December 23, 2026 at 12:00 PM UTC')).toBeVisible();
    expect(document.body.textContent).not.toContain(secret);
  });

  it('is shown and hidden, and never in an attribute', async () => {
    const { user, secret } = await openSecret();
    await user.click(button('Show'));
    expect(secretField()).toHaveValue(secret);
    expect(secretField()).not.toHaveAttribute('value');
    expect(document.documentElement.outerHTML).not.toContain(secret);
    await user.click(button('Hide'));
    expect(secretField()).toHaveValue('•'.repeat(24));
  });

  it('tells password managers, translators, spell checkers and recorders to ignore it', async () => {
    await openSecret();
    const field = secretField();
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('translate', 'no');
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('readonly');
    expect(field).toHaveAttribute('data-1p-ignore');
    expect(field).toHaveAttribute('data-lpignore', 'true');
    expect(field).toHaveAttribute('data-bwignore');
    expect(field).toHaveAttribute('data-sentry-block');
    expect(field).toHaveClass('rr-block', 'ph-no-capture');
    expect(field).not.toHaveAttribute('name');
  });

  it('is not in onCreated', async () => {
    const { onCreated, secret } = await openSecret();
    expect(JSON.stringify(onCreated.mock.calls)).not.toContain(secret);
    expect(onCreated.mock.calls[0]?.[0]).not.toHaveProperty('token');
  });

  it('of a JWT comes with the reason why it has no row', async () => {
    const { user } = await openCreateDialog();
    await user.click(dialog().getByRole('radio', { name: 'JWT' }));
    await create(user);
    expect(dialog().getByText(/Clerk does not store JWTs\. They are never listed/)).toBeVisible();
  });

  it('comes with a warning when Clerk set another expiration', async () => {
    const { user } = await openCreateDialog({ backend: { nullExpiration: 'default' } });
    await user.selectOptions(expirationField(), 'Never');
    await create(user);
    expect(
      dialog().getByText('You chose “Never”, but Clerk set “November 23, 2026 at 1:00 PM UTC”.'),
    ).toBeVisible();
  });

  it('comes without a warning when Clerk set the requested expiration', async () => {
    await openSecret();
    expect(dialog().queryByText(/but Clerk set/)).toBeNull();
  });
});

describe('copying and downloading the secret', () => {
  it('copies it, and leaves the dialog open', async () => {
    const { user, secret, onOpenChange } = await openSecret();
    await user.click(button('Copy'));
    expect(await navigator.clipboard.readText()).toBe(secret);
    expect(announced()).toBe('Copied the secret');
    expect(onOpenChange).not.toHaveBeenCalled();
    expect(secretField()).toHaveValue('•'.repeat(24));
    await user.click(button('Done'));
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it.each([
    [undefined, 'CLERK_M2M_TOKEN'],
    ['BILLING_TOKEN', 'BILLING_TOKEN'],
  ])('copies it as a .env line: %s', async (envName, name) => {
    const { user, secret, onOpenChange } = await openSecret({ props: { envName } });
    await user.click(button('Copy .env line'));
    expect(await navigator.clipboard.readText()).toBe(`${name}=${secret}\n`);
    expect(announced()).toBe('Copied the .env line');
    await user.click(button('Done'));
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it('downloads it, under a name without the secret', async () => {
    const files = watchDownloads();
    const { user, secret, onCreated, onOpenChange } = await openSecret();
    await user.click(button('Download .env'));
    const [file] = files;
    const { id = '' } = onCreated.mock.calls[0]?.[0] ?? {};
    expect(file?.name).toBe(`m2m-token-${id.slice(-6)}.env`);
    expect(await file?.text).toBe(`CLERK_M2M_TOKEN=${secret}\n`);
    expect(announced()).toBe('Downloaded the .env file');
    expect(document.querySelector('a[download]')).toBeNull();
    await user.click(button('Done'));
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  // jsdom has no URLs of blobs, so a download fails there.
  it.each(['Copy', 'Copy .env line', 'Download .env'])(
    '%s selects the secret where the browser refuses',
    async (name) => {
      const { user, secret, onOpenChange } = await openSecret();
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
      await user.click(button(name));
      await waitFor(() => expect(announced()).toMatch(/^This browser refused\. /));
      expect(secretField()).toHaveValue(secret);
      expect(secretField()).toHaveFocus();
      const { selectionStart, selectionEnd } = secretField();
      expect([selectionStart, selectionEnd]).toEqual([0, secret.length]);
      expect(button('Hide')).toBeVisible();
      await user.click(button('Done'));
      expect(onOpenChange.mock.calls).toEqual([[false]]);
    },
  );

  it('ends quietly when the clipboard refuses after the dialog has closed', async () => {
    const rejected = vi.fn<() => void>();
    process.on('unhandledRejection', rejected);
    const { user } = await openSecret();
    let refuse = () => {};
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(
      new Promise((_, reject) => {
        refuse = () => reject(new DOMException('', 'NotAllowedError'));
      }),
    );
    await user.click(button('Show'));
    await user.click(button('Copy'));
    await user.click(button('Done'));
    expect(screen.queryByRole('dialog')).toBeNull();
    refuse();
    // Node reports rejections when a task ends.
    await new Promise((resolve) => void setImmediate(resolve));
    process.off('unhandledRejection', rejected);
    expect(rejected).not.toHaveBeenCalled();
  });

  it('works without a clipboard at all, as over http', async () => {
    const { user, secret } = await openSecret();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await user.click(button('Copy'));
    await waitFor(() => expect(secretField()).toHaveValue(secret));
  });
});

describe('closing before the secret is saved', () => {
  it.each([
    ['Done', (user: Awaited<ReturnType<typeof openSecret>>['user']) => user.click(button('Done'))],
    ['Escape', (user) => user.keyboard('{Escape}')],
  ])('asks once after %s', async (_, close) => {
    const { user, onOpenChange } = await openSecret();
    await close(user);
    expect(isAsked()).toBe(true);
    expect(onOpenChange).not.toHaveBeenCalled();
    expect(button('Keep it open')).toHaveFocus();
    expect(announced()).toBe(QUESTION);
    await user.click(button('Keep it open'));
    expect(isAsked()).toBe(false);
    expect(secretField()).toHaveFocus();

    await close(user);
    await user.click(button('Close without saving'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it('is not possible with Escape alone', async () => {
    const { user, onOpenChange } = await openSecret();
    await user.keyboard('{Escape}{Escape}{Escape}');
    expect(isAsked()).toBe(true);
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it('asks again when the browser closes the dialog itself, as at a second Escape or on Android', async () => {
    const { onOpenChange, secret, user } = await openSecret();
    const element = screen.getByRole<HTMLDialogElement>('dialog');
    act(() => {
      element.removeAttribute('open');
      fireEvent(element, new Event('close'));
    });
    expect(element).toHaveAttribute('open');
    expect(isAsked()).toBe(true);
    expect(onOpenChange).not.toHaveBeenCalled();
    await user.click(button('Keep it open'));
    await user.click(button('Show'));
    expect(secretField()).toHaveValue(secret);
  });

  it.each(['Copy', 'Copy .env line', 'Show'])('closes at once after %s', async (name) => {
    const { user, onOpenChange } = await openSecret();
    await user.click(button(name));
    await user.keyboard('{Escape}');
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it('lets the browser ask before the user leaves the page, until it is saved', async () => {
    const { user } = await openSecret();
    const isWarned = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isWarned()).toBe(true);
    await user.click(button('Copy'));
    expect(isWarned()).toBe(false);
  });

  it('with a changed machine closes at once, since the secret is gone', async () => {
    const { user, onOpenChange } = await openSecret();
    await user.click(screen.getByRole('button', { name: 'Another machine' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });
});
