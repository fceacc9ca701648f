import type { Request } from 'playwright';
import { createM2MTokenId, createM2MTokenSecret, createMachineId } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { createSecretSearch } from './manage/createSecretSearch.js';
import { NEVER_SENT, OTHER_KEY } from './manage/credentials.js';
import { isInMemory } from './manage/isInMemory.js';
import { openManagePage } from './manage/openManagePage.js';
import { isFirefox } from './support/launchBrowser.js';

const site = openManagePage();

/** A text around a secret, which must not stay anywhere either. */
const NOTE = 'note_of_an_admin_beside_the_secret';

/** Pastes a text into the field of the dialog, and checks it. */
async function pasteAndCheck(text: string): Promise<void> {
  const { manager, page } = site;
  const field = manager.dialog.getByRole('textbox', { name: 'Leaked text' });
  await field.fill('');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

async function openDialog(): Promise<void> {
  await site.open();
  await site.manager.outside('Check a leaked token').click();
  await site.manager.button('Check').waitFor();
}

/** The states of the notices that are green. */
const greens = () =>
  site.manager.dialog
    .locator('[data-outcome]')
    .evaluateAll((notices) => notices.map((notice) => notice.getAttribute('data-outcome')));

const CONFIRMED = 'Confirmed: Clerk no longer accepts it.';

describe('the check of a leaked text', () => {
  it('sends nothing but the secrets of M2M tokens, in the body of a POST', async () => {
    const { manager, page, server } = site;
    await openDialog();
    const sent: Request[] = [];
    page.on('request', (request) => sent.push(request));

    await pasteAndCheck(NEVER_SENT.map((text, line) => `KEY_${line}=${text}`).join('\n'));
    await manager.announces(`${NEVER_SENT.length} credentials found.`);
    await pasteAndCheck(`TOKEN=${OTHER_KEY}`);
    await manager.announces('1 credential found.');
    expect(sent.map((request) => request.url())).toEqual([]);

    // The id of a token is looked for in the list of the machine, which is requested without it.
    const ids = [createM2MTokenId('gone'), createMachineId('gone')];
    await pasteAndCheck([...ids, ...NEVER_SENT].join('\n'));
    await manager.announces('The newest tokens of this machine do not have this ID.');
    expect(sent.map((request) => request.method())).toEqual(['GET']);
    expect(new URL(sent[0]?.url() ?? '').pathname).toBe('/api/m2m-tokens');

    const secret = createM2MTokenSecret(createM2MTokenId('unknown'));
    await pasteAndCheck([secret, NOTE, ...NEVER_SENT].join(' '));
    await manager.dialog
      .getByText(/^Clerk does not accept it as live/)
      .first()
      .waitFor();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.postData()).toBe(JSON.stringify({ token: secret }));
    const facts = await Promise.all(
      sent.map(async (request) => request.url() + JSON.stringify(await request.allHeaders())),
    );
    for (const part of [secret, NOTE, ...ids, ...NEVER_SENT])
      expect(facts.join()).not.toContain(part);
    expect(server.writes).toEqual(['/api/m2m-tokens/verify']);
    expect(site.watched.take(/^A status of 404/)).toHaveLength(1);
  });

  it('says the same of a machine that the user may not see as of an unknown secret', async () => {
    const { manager, server } = site;
    await openDialog();
    const [hidden] = await server.list('foreign');
    const unknown = createM2MTokenId('unknown');
    const secrets = [hidden?.id ?? '', unknown].map(createM2MTokenSecret);
    await pasteAndCheck(secrets.join('\n'));
    const words = manager.dialog.locator('strong', {
      hasText: /^Clerk does not accept it as live/,
    });
    await words.nth(1).waitFor();
    expect(await greens()).toEqual([]);
    expect(await manager.button('Revoke now').count()).toBe(0);
    // Only the host's log tells them apart.
    const done = server.events.flatMap((event) => (event.phase === 'done' ? [event.outcome] : []));
    expect(done).toEqual(['forbidden', 'not_found']);
    expect(site.watched.take(/^A status of 404/)).toHaveLength(2);
  });

  it('leaves the pasted text nowhere after a close', async () => {
    const { manager, server, copied } = site;
    const search = createSecretSearch(site);
    await openDialog();
    const [id = ''] = await manager.list.ids();
    const secret = createM2MTokenSecret(id);
    await pasteAndCheck(`TOKEN="${secret}" # ${NOTE}`);
    await manager.button('Revoke now').waitFor();
    expect((await search.find(secret)).toSorted()).toEqual(['bodies of requests', 'values']);
    expect(await search.find(NOTE)).toEqual(['values']);
    await manager.button('Revoke now').press('Enter');
    await manager.dialog.getByText(CONFIRMED).first().waitFor();
    expect(await greens()).toEqual(['confirmed']);
    await manager.button('Copy report').click();
    await manager.announces('Copied the report');
    expect(copied.join()).toContain(id);
    expect(copied.join()).not.toContain(secret.slice(-24));
    await manager.button('Close').click();
    await manager.isClosed();

    for (const records of [server.events, site.logs]) expect(records).not.toEqual([]);
    expect(await search.find(secret)).toEqual(['bodies of requests']);
    expect(await search.find(NOTE)).toEqual([]);
    expect(server.writes.map((path) => path.replace(id, 'id'))).toEqual([
      '/api/m2m-tokens/verify',
      '/api/m2m-tokens/id/revoke',
      '/api/m2m-tokens/verify',
    ]);
    expect(site.watched.take(/^A status of 404/)).toHaveLength(1);
  });

  it.skipIf(isFirefox)('nor in the memory that scripts can reach', async () => {
    const { manager } = site;
    await openDialog();
    const [id = ''] = await manager.list.ids();
    const secret = createM2MTokenSecret(id);
    await pasteAndCheck(`TOKEN="${secret}"`);
    await manager.button('Revoke now').waitFor();
    expect(await isInMemory(site, secret)).toBe(true);
    await manager.button('Close').click();
    await manager.isClosed();
    expect(await isInMemory(site, secret)).toBe(false);
  });
});
