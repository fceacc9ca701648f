import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BILLING, SHIPPING } from '../support/tokens.js';
import {
  announced,
  button,
  claimsField,
  create,
  dialog,
  expirationField,
  fill,
  openCreateDialog,
  secretField,
} from './openCreateDialog.js';

const DAY = 86_400;

describe('the form', () => {
  it('creates an opaque token for 30 days, without claims', async () => {
    const { user, bodies, onCreated } = await openCreateDialog();
    expect(dialog().getByRole('radio', { name: 'Opaque' })).toBeChecked();
    expect(dialog().getByText('Expires on December 23, 2026 at 12:00 PM UTC')).toBeVisible();
    await create(user);
    expect(bodies).toEqual([
      { token_format: 'opaque', seconds_until_expiration: 30 * DAY, claims: null },
    ]);
    expect(onCreated).toHaveBeenCalledTimes(1);
  });

  it('creates with the keyboard alone, with claims and a custom expiration', async () => {
    const { user, bodies } = await openCreateDialog();
    const opaque = dialog().getByRole('radio', { name: 'Opaque' });
    expect(opaque).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(dialog().getByRole('radio', { name: 'JWT' })).toBeChecked();
    await user.tab();
    expect(expirationField()).toHaveFocus();
    await user.selectOptions(expirationField(), 'Custom');
    await user.tab();
    await user.keyboard('12');
    await user.tab();
    await user.selectOptions(dialog().getByLabelText('Unit'), 'hours');
    await user.tab();
    expect(claimsField()).toHaveFocus();
    await user.paste('{"team": "billing"}');
    await user.tab();
    await user.tab();
    expect(button('Create token')).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(secretField);
    expect(bodies).toEqual([
      { token_format: 'jwt', seconds_until_expiration: 12 * 3600, claims: { team: 'billing' } },
    ]);
  });

  it('sends at Enter in the number', async () => {
    const { user, bodies } = await openCreateDialog();
    await user.selectOptions(expirationField(), 'Custom');
    await user.type(dialog().getByLabelText('Number'), '3{Enter}');
    await waitFor(secretField);
    expect(bodies).toMatchObject([{ seconds_until_expiration: 3 * DAY }]);
  });

  it('says what each format means', async () => {
    await openCreateDialog();
    expect(dialog().getByRole('radio', { name: 'Opaque' })).toHaveAccessibleDescription(
      'Clerk stores it. It is listed here, and you can revoke it.',
    );
    expect(dialog().getByRole('radio', { name: 'JWT' })).toHaveAccessibleDescription(
      'Clerk does not store JWTs. They are never listed, and cannot be revoked.',
    );
  });

  it('closes with Cancel and with Escape, and is empty when it opens again', async () => {
    const { user, onOpenChange } = await openCreateDialog();
    await fill(user, claimsField(), '{"a": 1}');
    await user.click(button('Cancel'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(claimsField()).toHaveValue('');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onOpenChange.mock.calls).toEqual([[false], [false]]);
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('closes when the machine changes under it', async () => {
    const { user, onOpenChange } = await openCreateDialog();
    await user.click(screen.getByRole('button', { name: 'Another machine' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });
});

describe('expirations', () => {
  const names = () => Array.from(expirationField().options, ({ text }) => text);

  it('are presets, custom and never', async () => {
    await openCreateDialog();
    expect(names()).toEqual(['1 hour', '1 day', '7 days', '30 days', '90 days', 'Custom', 'Never']);
    expect(expirationField()).toHaveDisplayValue('30 days');
  });

  it('are those of the host, in the words of its language', async () => {
    const props = { expirations: [900, 2 * DAY], allowNeverExpires: false, locale: 'de' };
    await openCreateDialog({ props });
    expect(names()).toEqual(['15 Minuten', '2 Tage', 'Custom']);
    expect(expirationField()).toHaveDisplayValue('2 Tage');
    expect(expirationField()).toHaveAccessibleDescription(
      'Expires on 25. November 2026 um 12:00 UTC',
    );
  });

  it('warn of never, which a JWT does not have', async () => {
    const { user, bodies } = await openCreateDialog();
    await user.selectOptions(expirationField(), 'Never');
    expect(expirationField()).toHaveAccessibleDescription(/works until it is revoked/);
    await user.click(dialog().getByRole('radio', { name: 'JWT' }));
    expect(names()).not.toContain('Never');
    expect(expirationField()).toHaveDisplayValue('30 days');
    await user.click(dialog().getByRole('radio', { name: 'Opaque' }));
    expect(expirationField()).toHaveDisplayValue('Never');
    await create(user);
    expect(bodies).toMatchObject([{ seconds_until_expiration: null }]);
  });

  it.each([
    ['', 'Enter a whole number.'],
    ['1.5', 'Enter a whole number.'],
    ['0', 'This is not in the future. Enter 1 or more.'],
    ['-1', 'This is not in the future. Enter 1 or more.'],
    ['91', 'Enter at most 90 days.'],
  ])('refuse the number "%s" beside the field', async (amount, problem) => {
    const { user, bodies } = await openCreateDialog({
      props: { maxExpirationSeconds: 90 * DAY },
    });
    await user.selectOptions(expirationField(), 'Custom');
    const field = dialog().getByLabelText('Number');
    expect(field).not.toBeInvalid();
    if (amount !== '') await user.type(field, amount);
    await user.click(button('Create token'));
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(problem);
    expect(field).toHaveFocus();
    expect(field).toHaveValue(amount);
    expect(announced()).toBe(problem);
    expect(bodies).toEqual([]);

    await fill(user, field, '90');
    expect(field).not.toBeInvalid();
    await create(user);
    expect(bodies).toMatchObject([{ seconds_until_expiration: 90 * DAY }]);
  });
});

describe('claims', () => {
  const BROKEN = '{\n  "team": "billing",\n}';
  const PROBLEM = 'Line 3, column 1: this is not JSON, because of “}”.';

  it('that are not JSON are refused with line and column, and kept', async () => {
    const { user, bodies } = await openCreateDialog();
    await fill(user, claimsField(), BROKEN);
    await user.click(button('Create token'));
    expect(claimsField()).toBeInvalid();
    expect(claimsField()).toHaveAccessibleDescription(PROBLEM);
    expect(claimsField()).toHaveFocus();
    expect(claimsField()).toHaveValue(BROKEN);
    const { selectionStart, selectionEnd } = claimsField();
    expect([selectionStart, selectionEnd]).toEqual([23, 24]);
    expect(announced()).toBe(PROBLEM);
    expect(bodies).toEqual([]);
  });

  it('are checked when the user leaves them, and not while the user types', async () => {
    const { user } = await openCreateDialog();
    await fill(user, claimsField(), BROKEN);
    expect(claimsField()).not.toBeInvalid();
    await user.tab();
    expect(claimsField()).toBeInvalid();
    expect(announced()).toBe(PROBLEM);
    // A user who mends them sees at once when they are right.
    await fill(user, claimsField(), '{"team": "billing"}');
    expect(claimsField()).not.toBeInvalid();
    await fill(user, claimsField(), '{');
    expect(claimsField()).not.toBeInvalid();
  });

  it.each([
    ['{"a": 1, "a": 2}', 'Line 1, column 10: the name “a” is already in this object.'],
    ['{"a": 12345678901234567890}', 'Line 1, column 7: JavaScript would change this number.'],
    [`${'['.repeat(21)}${']'.repeat(21)}`, 'Line 1, column 21: claims have at most 20 levels.'],
    [JSON.stringify('x'.repeat(64_000)), 'Claims have at most 16,000 bytes.'],
    ['{"a": ', 'Line 1, column 7: this is not JSON, because of its end.'],
  ])('such as %.30s are refused', async (text, problem) => {
    const { user, bodies } = await openCreateDialog();
    await fill(user, claimsField(), text);
    await user.click(button('Create token'));
    expect(announced()).toMatch(problem);
    expect(claimsField()).toHaveValue(text);
    expect(bodies).toEqual([]);
  });

  it('with a reserved name are refused in a JWT only', async () => {
    const { user, bodies } = await openCreateDialog();
    await fill(user, claimsField(), '{"sub": "x"}');
    await user.click(dialog().getByRole('radio', { name: 'JWT' }));
    await user.click(button('Create token'));
    expect(announced()).toBe('Line 1, column 2: Clerk sets “sub” in a JWT. Choose another name.');
    await user.click(dialog().getByRole('radio', { name: 'Opaque' }));
    await create(user);
    expect(bodies).toMatchObject([{ token_format: 'opaque', claims: { sub: 'x' } }]);
  });

  it('are counted near the limit', async () => {
    const { user } = await openCreateDialog();
    await fill(user, claimsField(), JSON.stringify('é'.repeat(7000)));
    expect(dialog().getByText('14,002 of 16,000 bytes')).toBeVisible();
  });

  it('and the expiration are named together, and the first wrong field has the focus', async () => {
    const { user } = await openCreateDialog();
    await user.selectOptions(expirationField(), 'Custom');
    await fill(user, claimsField(), BROKEN);
    await user.click(button('Create token'));
    expect(dialog().getByLabelText('Number')).toHaveFocus();
    expect(announced()).toBe(`Enter a whole number. ${PROBLEM}`);
  });
});

describe('scopes', () => {
  it('are those of the machine, by name', async () => {
    const machineName = (id: string) => (id === SHIPPING ? 'Shipping' : undefined);
    await openCreateDialog({ props: { scopes: [SHIPPING, BILLING], machineName } });
    const items = dialog().getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([`Shipping ${SHIPPING}`, BILLING]);
  });

  it.each([
    [undefined, 'The token gets the scopes that the machine has now, and keeps them.'],
    [[], 'None. The token may not call any machine.'],
  ])('%j: a sentence says what the token gets', async (scopes, sentence) => {
    await openCreateDialog({ props: { scopes } });
    expect(dialog().getByText(sentence)).toBeVisible();
  });
});
