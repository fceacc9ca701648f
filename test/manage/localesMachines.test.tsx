import { screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { M2MToken, M2MTokensLocale } from 'react-m2m-tokens';
import {
  DeleteMachineDialog,
  LeakedTokenCheck,
  MachineForm,
  MachinePicker,
  RotateM2MTokenDialog,
  RotateMachineKeyDialog,
} from 'react-m2m-tokens/manage';
import { createM2MTokenId, createM2MTokenSecret, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { englishIn } from '../support/englishIn.js';
import { fakeJwt } from '../support/fakeJwt.js';
import { renderTokens } from '../support/renderTokens.js';
import { MANAGE_PACKS } from '../text/localeTexts.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

/** The token at the top lives for 90 days, and was used an hour ago. */
const change = (token: M2MToken, index: number): M2MToken =>
  index === 0
    ? {
        ...token,
        scopes: [],
        createdAt: FAKE_NOW - 10 * 86_400_000,
        expiration: FAKE_NOW + 80 * 86_400_000,
        lastUsedAt: FAKE_NOW - 3_600_000,
      }
    : token;

function open(
  ui: ReactElement,
  locale: M2MTokensLocale,
  machine = createManagedMachine({ change }),
) {
  const machineName = (id: string) => (id === SUBJECT ? 'Zyx' : undefined);
  const view = renderTokens(ui, { locale, machineName, fetch: machine.fetch });
  // The reason that the check sends is data.
  const ids = [...machine.tokens.flatMap(({ id, scopes }) => [id, ...scopes]), SUBJECT, 'leaked'];
  const found: string[] = [];
  const look = (element: HTMLElement = view.container) =>
    void found.push(...englishIn(element, locale.locale, ids));
  return { ...view, found, look };
}

const button = (name: string) => screen.getByRole('button', { name });
/** The text of an element has usual spaces in place of no-break ones. */
const spaced = (text: string) => text.replaceAll(/\s/gu, ' ');
const dialog = () => screen.getByRole('dialog');

describe.each(MANAGE_PACKS)('in $locale, a user finds no English word and', (pack) => {
  const { labels } = pack;

  it('checks leaked credentials, and revokes one', async () => {
    const machine = createManagedMachine({ change });
    const [first, second] = machine.tokens as [M2MToken, M2MToken];
    const payload = { sub: SUBJECT, jti: createM2MTokenId('jwt'), exp: 4e9 };
    const text = [
      createM2MTokenSecret(first.id),
      createM2MTokenSecret(createM2MTokenId('nowhere')),
      second.id,
      SUBJECT,
      fakeJwt({ kid: 'ins_fake' }, payload),
      fakeJwt({}, { sub: 'user_fake' }),
      'other_fake_a1B2c3D4e5F6',
    ].join('\n');
    const { user, found, look, container } = open(
      <LeakedTokenCheck subject={SUBJECT} />,
      pack,
      machine,
    );
    const field = screen.getByRole('textbox', { name: labels.leakText });
    look();
    await user.click(field);
    await user.paste('nothing');
    await user.click(button(labels.leakCheck));
    expect(container).toHaveTextContent(spaced(labels.leakNothing));
    look();
    await user.clear(field);
    await user.paste(text);
    await user.click(button(labels.leakCheck));
    const live = () => screen.getAllByRole('button', { name: labels.leakRevoke });
    await waitFor(() => expect(live()).toHaveLength(2));
    look();
    await user.click(live()[0] as HTMLElement);
    await waitFor(() => expect(container).toHaveTextContent(spaced(labels.leakOutcomes.confirmed)));
    look();
    expect(found).toEqual([]);
  });

  it('rotates a token', async () => {
    const machine = createManagedMachine({ change });
    const [token] = machine.tokens as [M2MToken];
    const { user, found, look } = open(
      <RotateM2MTokenDialog open onOpenChange={vi.fn()} subject={SUBJECT} token={token} />,
      pack,
      machine,
    );
    expect(dialog()).toHaveAccessibleName(labels.rotateStep(1, 3, String));
    look(dialog());
    await user.click(button(labels.createToken));
    await screen.findByLabelText(labels.secret);
    look(dialog());
    await user.click(button(labels.show));
    await user.click(button(labels.nextStep));
    await waitFor(() => expect(dialog()).toHaveTextContent(labels.rotateNew));
    await waitFor(() => expect(dialog()).not.toHaveTextContent(labels.lookingForTokens));
    look(dialog());
    await user.click(button(labels.revokeOld));
    expect(dialog()).toHaveTextContent(labels.revokeOldEffect);
    look(dialog());
    await user.click(button(labels.revokeConfirm(1, String)));
    await waitFor(() => expect(dialog()).toHaveAccessibleName(labels.rotated));
    look(dialog());
    expect(found).toEqual([]);
  });

  it('finds a machine', async () => {
    const { user, found, look } = open(<MachinePicker value={null} onChange={vi.fn()} />, pack);
    await user.click(screen.getByRole('combobox', { name: labels.machine }));
    await screen.findByRole('option');
    look();
    await user.keyboard('zzz');
    await screen.findAllByText(labels.noMachine);
    look();
    expect(found).toEqual([]);
  });

  it('creates a machine', async () => {
    const { user, found, look } = open(<MachineForm onClose={vi.fn()} />, pack);
    look();
    await user.click(button(labels.createMachine));
    await screen.findAllByText(labels.machineNameFault('missing', 255, String));
    look();
    await user.type(screen.getByRole('textbox', { name: labels.nameOfMachine }), 'Xyz');
    await user.click(button(labels.createMachine));
    await screen.findByLabelText(labels.machineKey);
    expect(button(labels.done)).toBeInTheDocument();
    look();
    expect(found).toEqual([]);
  });

  it('replaces the key of a machine', async () => {
    const { user, found, look } = open(
      <RotateMachineKeyDialog machine={{ id: SUBJECT, name: 'Zyx' }} open onOpenChange={vi.fn()} />,
      pack,
    );
    expect(dialog()).toHaveAccessibleName(labels.rotateKey);
    look(dialog());
    await user.click(button(labels.rotateKey));
    await screen.findByLabelText(labels.machineKey);
    expect(dialog()).toHaveAccessibleName(labels.keyRotated);
    look(dialog());
    expect(found).toEqual([]);
  });

  it('deletes a machine', async () => {
    const onDeleted = vi.fn();
    const machine = { id: SUBJECT, name: 'Billing' };
    const { user, found, look } = open(
      <DeleteMachineDialog {...{ machine, onDeleted }} open onOpenChange={vi.fn()} />,
      pack,
    );
    const asking = await screen.findByRole('alertdialog');
    await within(asking).findByText(labels.activeTokenCount(3, String));
    look(asking);
    await user.click(button(labels.deleteMachine));
    await within(asking).findAllByText(labels.nameDiffers);
    look(asking);
    await user.type(
      within(asking).getByRole('textbox', { name: labels.typeName('Billing') }),
      'Billing',
    );
    await user.click(button(labels.deleteMachine));
    await waitFor(() => expect(onDeleted).toHaveBeenCalled());
    expect(found).toEqual([]);
  });
});
