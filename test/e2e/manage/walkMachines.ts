import type { Walk } from './walkDialogs.js';

const noStep = () => Promise.resolve();

/**
 * Creates a machine, changes it, gives it a new key, and deletes it, on the page of `MachineTools`. The server refuses each
 * step once.
 */
export async function walkMachines({ manager, backend, onStep = noStep }: Walk): Promise<void> {
  const { dialog, page } = manager;
  const name = page.getByRole('textbox', { name: 'Name' });
  const said = (text: string | RegExp) =>
    page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

  await manager.outside('Create machine').click();
  await said('Give the machine a name.');
  await onStep('a form with a fault');
  await name.fill('Nightly job');
  await page.getByRole('combobox', { name: 'Add a machine to call' }).fill('fle');
  await page.getByRole('option', { name: /^Fleet/ }).waitFor();
  await onStep('the list of machines');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Default lifetime of its tokens').selectOption('Custom');
  await onStep('a machine that it may call');
  await page.getByLabel('Number').fill('3');
  backend.failNext({ status: 409 }, { action: 'machines.create' });
  await manager.outside('Create machine').click();
  await said(/^Nothing was changed/);
  await onStep('a refused machine');
  await manager.outside('Create machine').click();
  await manager.outside('Show').click();
  await onStep('a key');
  await manager.outside('Copy').click();
  await manager.outside('Done').click();

  await manager.outside('Remove Fleet').waitFor();
  await name.fill('Weekly job');
  await manager.outside('Save').click();
  await said('Saved');
  await onStep('a changed machine');
  await manager.outside('Remove Fleet').click();
  await manager.outside('Remove Fleet').waitFor({ state: 'detached' });

  await manager.outside('Rotate key…').click();
  await onStep('the life of the old key');
  backend.failNext({ status: 409 }, { action: 'machines.rotateKey' });
  await manager.button('Rotate key').click();
  await manager.announces(/^Nothing was changed/);
  await onStep('a refused rotation');
  await manager.button('Rotate key').click();
  await manager.button('Show').waitFor();
  await onStep('a masked key');
  await page.keyboard.press('Escape');
  await manager.button('Keep it open').waitFor();
  await onStep('the question about the key');
  await manager.button('Keep it open').click();
  await manager.button('Show').click();
  await onStep('a new key');
  await manager.button('Done').click();
  await manager.isClosed();

  await manager.outside('Delete machine…').click();
  await dialog.getByText('No other machine').waitFor();
  await onStep('a machine to delete');
  await manager.button('Delete machine').click();
  await manager.announces('This is not the name of the machine.');
  await onStep('a wrong name');
  await dialog.getByRole('textbox').fill('Weekly job');
  backend.failNext({ status: 409 }, { action: 'machines.delete' });
  await manager.button('Delete machine').click();
  await manager.announces(/^Nothing was changed/);
  await onStep('a refused delete');
  await manager.button('Delete machine').click();
  await manager.isClosed();
}
