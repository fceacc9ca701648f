import { createM2MTokenSecret, type FakeBackend } from 'react-m2m-tokens/testing';
import { NEVER_SENT } from './credentials.js';
import type { Manager } from './Manager.js';

/** A page of a manager in the browser, and the Backend API behind its proxy. */
export interface Walk {
  manager: Manager;
  backend: FakeBackend;
  /** Called in each step of a dialog. */
  onStep?: (name: string) => Promise<void>;
}

const noStep = () => Promise.resolve();

/** Goes through all steps of the dialog that creates tokens. The server answers 409 once, and loses an answer. */
export async function walkCreate({ manager, backend, onStep = noStep }: Walk): Promise<void> {
  const { dialog, page } = manager;
  const claims = dialog.getByLabel('Claims (optional)');
  await manager.openCreate();
  await onStep('the form');
  await dialog.getByRole('radio', { name: 'JWT' }).check();
  await dialog.getByLabel('Expiration').selectOption('Custom');
  await claims.fill('{');
  await manager.button('Create token').click();
  await manager.announces('Line 1, column 2');
  await onStep('faults of two fields');
  await dialog.getByRole('radio', { name: 'Opaque' }).check();
  await dialog.getByLabel('Number').fill('3');
  await claims.fill('{"team": "billing"}');
  backend.failNext({ status: 409 }, { action: 'create' });
  await manager.button('Create token').click();
  await manager.announces('The token was not created');
  await onStep('a refusal');
  backend.failNext('lost', { action: 'create' });
  await manager.button('Create token').click();
  await manager.announces('The token may exist');
  await onStep('a lost answer');
  await manager.button('Create another token').click();
  await manager.announces('Token created');
  await onStep('a masked secret');
  await page.keyboard.press('Escape');
  await manager.button('Keep it open').waitFor();
  await onStep('the question');
  await manager.button('Keep it open').click();
  for (const name of ['Show', 'Hide', 'Copy', 'Copy .env line', 'Download .env', 'Show']) {
    await manager.button(name).click();
  }
  await onStep('a secret');
  await manager.button('Done').click();
  await manager.isClosed();
  await manager.list.table.getByText('New', { exact: true }).waitFor();
}

/** Goes through all steps of the dialog that revokes, with one token, and with a page of them. */
export async function walkRevoke({ manager, backend, onStep = noStep }: Walk): Promise<void> {
  const { dialog, page } = manager;
  await manager
    .outside(/^Revoke token/)
    .first()
    .click();
  await manager.button('Leaked').click();
  await onStep('one token');
  backend.failNext({ status: 409 }, { action: 'revoke' });
  await manager.button('Revoke token').click();
  await manager.announces('The token was not revoked.');
  await onStep('a refusal');
  await manager.button('Try again').click();
  await manager.isClosed();
  await manager.outside('Revoked just now').first().waitFor();

  await page.getByLabel('Select all on this page').check();
  await manager.outside('Revoke…').first().click();
  await onStep('tokens');
  backend.failNext({ status: 429, retryAfter: 1 }, { action: 'revoke' });
  backend.failNext({ status: 404 }, { action: 'revoke' });
  await manager.button(/^Revoke \d+ tokens$/).click();
  await dialog.getByRole('progressbar').waitFor();
  await dialog
    .getByText(/^Too many requests/)
    .first()
    .waitFor();
  await onStep('a pause');
  await manager.announces(/ revoked, 1 failed/);
  await onStep('results');
  await manager.button('Close').click();
  await manager.isClosed();
}

/** Goes through all steps of the dialog that checks a leaked token. Its check fails once, and so does its revocation. */
export async function walkLeak({ manager, backend, onStep = noStep }: Walk): Promise<void> {
  const { dialog } = manager;
  const [id = ''] = await manager.list.ids();
  await manager.outside('Check a leaked token').click();
  const field = dialog.getByRole('textbox', { name: 'Leaked text' });
  await field.fill([`TOKEN=${createM2MTokenSecret(id)}`, ...NEVER_SENT].join('\n'));
  await onStep('a leaked text');
  backend.failNext({ status: 503 }, { action: 'verify' });
  await field.press('Enter');
  await manager.announces('It was not checked, so it may be live.');
  await onStep('a failed check');
  await manager.button('Try again').click();
  await manager.button('Revoke now').waitFor();
  await onStep('a live token');
  backend.failNext({ status: 409 }, { action: 'revoke' });
  await manager.button('Revoke now').click();
  await manager.button('Try again').click();
  await manager.announces('Confirmed: Clerk no longer accepts it.');
  await manager.button('Copy report').click();
  await manager.announces('Copied the report');
  await onStep('a confirmed revocation');
  await manager.button('Close').click();
  await manager.isClosed();
}

/** Goes through all steps of the dialog that rotates a token. */
export async function walkRotate({ manager, onStep = noStep }: Walk): Promise<void> {
  await manager
    .outside(/^Rotate token/)
    .first()
    .click();
  await manager.button('Create token').waitFor();
  await onStep('the facts of a new token');
  await manager.button('Create token').click();
  await manager.secret.waitFor();
  await manager.button('Show').click();
  await onStep('the secret of a new token');
  await manager.button('Continue').click();
  await manager.button('Revoke the old one…').waitFor();
  await onStep('both tokens');
  await manager.button('Revoke the old one…').click();
  await manager.button('Revoke token').waitFor();
  await onStep('the question about the old token');
  await manager.button('Revoke token').click();
  await manager.button('Done').waitFor();
  await onStep('the end of a rotation');
  await manager.button('Done').click();
  await manager.isClosed();
}
