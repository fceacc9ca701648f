import { screen, waitFor, within } from '@testing-library/react';
import type { FormEvent } from 'react';
import { M2MTokenManager } from 'react-m2m-tokens/manage';
import { expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

it('a form of the host around the manager is neither submitted nor filled by the dialog that creates', async () => {
  const machine = createManagedMachine();
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  const { user, container } = renderTokens(
    <form onSubmit={onSubmit}>
      <M2MTokenManager subject={SUBJECT} limitOptions={[10]} />
      <button type="submit">Save</button>
    </form>,
    { fetch: machine.fetch },
  );
  const form = container.querySelector('form') as HTMLFormElement;
  await user.click(screen.getByRole('button', { name: 'Create token' }));
  const dialog = within(screen.getByRole('dialog'));
  expect([...new FormData(form).keys()]).toEqual([]);
  await user.selectOptions(dialog.getByLabelText('Expiration'), 'Custom');
  // React writes a nested form to the console, which fails the test.
  await user.type(dialog.getByLabelText('Number'), '2{Enter}');
  await user.type(await dialog.findByLabelText('Secret'), '{Enter}');
  expect(machine.writes).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Show' }));
  expect([...new FormData(form).keys()]).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(onSubmit).not.toHaveBeenCalled();
});
