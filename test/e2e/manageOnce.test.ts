import { describe, expect, it } from 'vitest';
import { hasFocus } from './manage/Manager.js';
import { openManagePage } from './manage/openManagePage.js';

const site = openManagePage();

/** Creates a token by mouse. Its secret is masked, so the user has not seen it. */
async function createUnseen(): Promise<void> {
  await site.open();
  await site.manager.openCreate();
  await site.manager.button('Create token').click();
  await site.manager.secret.waitFor();
}

/** The secret in the dialog. */
async function readSecret(): Promise<string> {
  await site.manager.button('Show').click();
  return site.manager.secret.inputValue();
}

describe('one request', () => {
  it('for a double click and two presses of Enter on "Create token"', async () => {
    const { manager, page, server } = site;
    await site.open();
    const release = server.hold();
    await manager.openCreate();
    await manager.button('Create token').dblclick();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    // Also in a field.
    await manager.dialog.getByRole('radio').first().press('Enter');
    expect(await manager.button('Creating…').getAttribute('aria-disabled')).toBe('true');
    release();
    await manager.secret.waitFor();
    expect(server.writes).toHaveLength(1);
    expect(await readSecret()).toBe(server.secrets[0]);
    await manager.button('Done').dblclick();
    await manager.isClosed();
    expect(server.writes).toHaveLength(1);
  });

  it('for a double click and two presses of Enter on "Revoke token"', async () => {
    const { manager, page, server } = site;
    await site.open();
    const release = server.hold();
    await manager
      .outside(/^Revoke token/)
      .first()
      .click();
    await manager.button('Revoke token').dblclick();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await hasFocus(manager.button('Revoking…'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await manager.dialog.count()).toBe(1);
    release();
    await manager.isClosed();
    expect(server.writes).toHaveLength(1);
  });
});

describe('an unseen secret is not lost without a question', () => {
  it('by Escape, or the close request of a phone', async () => {
    const { manager, page, server } = site;
    await createUnseen();
    // Chromium closes a dialog at a second Escape without an event that a page can cancel.
    for (let times = 0; times < 4; times++) await page.keyboard.press('Escape');
    await manager.button('Keep it open').waitFor();
    expect(await hasFocus(manager.button('Keep it open'))).toBe(true);
    await manager.button('Keep it open').click();
    await manager.button('Done').waitFor();
    await manager.dialog.evaluate((dialog) => {
      for (let times = 0; times < 4; times++) (dialog as HTMLDialogElement).requestClose?.();
    });
    await manager.button('Keep it open').click();
    expect(await readSecret()).toBe(server.secrets[0]);
    // Seen: no question.
    await page.keyboard.press('Escape');
    await manager.isClosed();
  });

  it.each([
    { width: 1280, height: 720 },
    { width: 360, height: 640 },
  ])('by a double click anywhere on "Done", $width px wide', async (viewport) => {
    const { manager, page, server } = site;
    await page.setViewportSize(viewport);
    await createUnseen();
    await page.mouse.click(5, 5);
    for (const place of [0.1, 0.5, 0.9]) {
      const { width = 0, height = 0 } = (await manager.button('Done').boundingBox()) ?? {};
      await manager.button('Done').dblclick({ position: { x: width * place, y: height / 2 } });
      await manager.button('Keep it open').click();
    }
    expect(await readSecret()).toBe(server.secrets[0]);
  });

  it('by Enter, held down on "Done"', async () => {
    const { manager, page, server } = site;
    await createUnseen();
    await manager.button('Done').focus();
    for (let times = 0; times < 7; times++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await readSecret()).toBe(server.secrets[0]);
  });

  it('by a reload or the back button, also while the answer is on its way', async () => {
    const { manager, page, server } = site;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = async (how: 'reload' | 'back') => {
      const before = asked.length;
      await page.evaluate((name) => {
        if (name === 'reload') location.reload();
        else history.back();
      }, how);
      await expect.poll(() => asked.slice(before)).toEqual(['beforeunload']);
    };
    await page.goto('about:blank');
    await site.open();
    await manager.openCreate();
    const release = server.hold();
    await manager.button('Create token').click();
    await manager.button('Creating…').waitFor();
    await leave('reload');
    release();
    await manager.secret.waitFor();
    await leave('reload');
    await leave('back');
    expect(await readSecret()).toBe(server.secrets[0]);
    // The user has seen it, so the page may go.
    await page.reload();
    await manager.list.showsRange(/^1–/);
    expect(asked).toHaveLength(3);
    expect(await manager.dialog.count()).toBe(0);
  });
});
