import { screen, waitFor, within } from '@testing-library/react';
import type { M2MToken, M2MTokensProviderProps } from 'react-m2m-tokens';
import { M2MTokenManager } from 'react-m2m-tokens/manage';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { de as readingOnly } from '../../src/locales/de.js';
import { de } from '../../src/locales/de/manage.js';
import { he } from '../../src/locales/he/manage.js';
import { shortId } from '../../src/text/shortId.js';
import { englishIn } from '../support/englishIn.js';
import { renderTokens } from '../support/renderTokens.js';
import { MANAGE_PACKS } from '../text/localeTexts.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

/** The token at the top was used two minutes ago, and may call no machine. */
const change = (token: M2MToken, index: number) =>
  index === 0 ? { ...token, scopes: [], lastUsedAt: FAKE_NOW - 120_000 } : token;

async function openManager(locale: M2MTokensProviderProps['locale']) {
  const machine = createManagedMachine({ change });
  const machineName = () => 'Zyx';
  const view = renderTokens(<M2MTokenManager subject={SUBJECT} />, {
    ...{ locale, machineName, fetch: machine.fetch },
  });
  await screen.findByText(machine.tokens[0]?.id ?? '?');
  const ids = [...machine.tokens.map(({ id }) => id), SUBJECT];
  return { ...view, ...machine, ids, first: machine.tokens[0] as M2MToken };
}

const button = (name: string) => screen.getByRole('button', { name });

describe.each(MANAGE_PACKS)('in $locale, a user', ({ locale, labels }) => {
  it('revokes and creates a token, and finds no English word', async () => {
    const { user, ids, first, container } = await openManager({ locale, labels });
    const found = englishIn(container, locale, ids);

    await user.click(button(labels.revokeToken(shortId(first.id))));
    const asking = screen.getByRole('alertdialog');
    expect(asking).toHaveAccessibleName(labels.revokeTitle(1, String));
    found.push(...englishIn(asking, locale, ids));
    await user.click(within(asking).getByRole('button', { name: labels.revokeConfirm(1, String) }));
    await screen.findByText(labels.revokedJustNow);
    found.push(...englishIn(container, locale, ids));

    await user.click(button(labels.createToken));
    const form = screen.getByRole('dialog');
    found.push(...englishIn(form, locale, ids));
    await user.click(within(form).getByRole('button', { name: labels.createToken }));
    const secret = await within(form).findByLabelText(labels.secret);
    expect(secret).toBeInTheDocument();
    found.push(...englishIn(form, locale, ids));
    expect(found).toEqual([]);
  });
});

describe('the dialog that revokes', () => {
  it('speaks German', async () => {
    const { user, first } = await openManager(de);
    await user.click(button(`Token ${shortId(first.id)} widerrufen`));
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveAccessibleName('Dieses Token widerrufen?');
    expect(dialog).toHaveAccessibleDescription(
      /Aufruf mit diesem Token fehl\. .*Zuletzt vor 2 Minuten genutzt: Das Token ist noch im Einsatz\./,
    );
    expect(within(dialog).getByRole('button', { name: 'Abbrechen' })).toHaveFocus();
    expect(within(dialog).getByRole('textbox', { name: 'Grund (optional)' })).toBeInTheDocument();
  });

  it('speaks Hebrew, and isolates the time', async () => {
    const { user, first } = await openManager(he);
    await user.click(button(he.labels.revokeToken(shortId(first.id))));
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveAccessibleName('לבטל את האסימון הזה?');
    const time = new Intl.RelativeTimeFormat('he').format(-2, 'minute');
    expect(dialog).toHaveTextContent(`\u2068${time}\u2069`);
    expect(within(dialog).getByRole('button', { name: 'חזרה' })).toHaveFocus();
  });
});

it('the check notices English, which is all that a pack of reading has for managing', async () => {
  const { user, first, ids } = await openManager(readingOnly);
  await user.click(button(`Revoke token ${shortId(first.id)}`));
  const dialog = screen.getByRole('alertdialog');
  await waitFor(() => expect(englishIn(dialog, 'de', ids)).toContain('revoke'));
});
