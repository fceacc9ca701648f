import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { CreateM2MTokenDialog, RevokeM2MTokensDialog } from 'react-m2m-tokens/manage';
import 'react-m2m-tokens/manage.css';
import { createM2MToken, createM2MTokenId, createMachineId } from 'react-m2m-tokens/testing';

const subject = createMachineId('billing');
const tokens = [createM2MToken({ id: createM2MTokenId('leaked'), subject })];

// jsdom has no modal dialogs.
function Page({ Dialog }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog subject={subject} tokens={tokens} open={open} onOpenChange={setOpen} />
    </>
  );
}

function openDialog(Dialog, role, name) {
  render(<Page Dialog={Dialog} />);
  const opener = screen.getByRole('button', { name: 'Open' });
  opener.focus();
  fireEvent.click(opener);
  const dialog = within(screen.getByRole(role, { name }));
  return { opener, dialog, button: (label) => dialog.getByRole('button', { name: label }) };
}

test('the dialog that revokes opens with the focus on Cancel, and closes', async () => {
  const { opener, dialog, button } = openDialog(
    RevokeM2MTokensDialog,
    'alertdialog',
    'Revoke this token?',
  );
  expect(dialog.getByText(tokens[0].id)).toBeTruthy();
  expect(document.activeElement).toBe(button('Cancel'));
  fireEvent.click(button('Cancel'));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

test('the dialog that creates says what is wrong, and Escape closes it', () => {
  const { dialog, button } = openDialog(CreateM2MTokenDialog, 'dialog', 'Create token');
  const claims = dialog.getByLabelText('Claims (optional)');
  fireEvent.change(claims, { target: { value: '{' } });
  fireEvent.click(button('Create token'));
  expect(claims.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(claims);
  fireEvent.keyDown(claims, { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});
