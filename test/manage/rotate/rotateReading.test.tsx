import { act, screen } from '@testing-library/react';
import { createM2MTokenId, createM2MTokens } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { BILLING } from '../../support/tokens.js';
import {
  announced,
  button,
  dialog,
  MINUTE,
  OLD,
  openRotateDialog,
  press,
  queryButton,
  START,
} from './openRotateDialog.js';

fakeTime();

const NEW = {
  ...OLD,
  id: createM2MTokenId('new'),
  createdAt: START - 20 * MINUTE,
  lastUsedAt: null,
};
const rotation = { oldId: OLD.id, newId: NEW.id };
const tokens = [NEW, OLD];

function showPage(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

const text = () => screen.getByRole('dialog').textContent;

describe('while both tokens are on the screen', () => {
  it('reads them every ten seconds, in one request that is as small as possible', async () => {
    const { reads } = await openRotateDialog({ props: { rotation }, tokens });
    const first = reads().length;
    await pass(9_000);
    expect(reads()).toHaveLength(first);
    await pass(21_500);
    const query = `?subject=${BILLING}&revoked=true&expired=true&limit=12&offset=0`;
    expect(reads().slice(first)).toEqual([query, query, query]);
  });

  it('shows a new use without a press', async () => {
    const { use } = await openRotateDialog({ props: { rotation }, tokens });
    expect(text()).toContain('Something still uses the old token: it was used 1 minute ago');
    use(NEW.id, START + 5_000);
    await pass(10_100);
    expect(text()).toContain('Last usednow');
    await pass(10_000);
    expect(text()).toContain('Last used10 seconds ago');
  });

  it('announces a change of the advice, but not a change of a time', async () => {
    await openRotateDialog({ props: { rotation }, tokens });
    const said = announced();
    expect(said).toMatch(/^Something still uses the old token: it was used 1 minute ago/);
    await pass(3 * MINUTE);
    expect(text()).toContain('it was used 4 minutes ago');
    expect(announced()).toBe(said);
  });

  it('has no timer and no request while the tab is hidden', async () => {
    const { reads } = await openRotateDialog({ props: { rotation }, tokens });
    const first = reads().length;
    showPage('hidden');
    await pass(10 * MINUTE);
    expect(reads()).toHaveLength(first);
    showPage('visible');
    await pass(0);
    expect(reads().length).toBeGreaterThan(first);
  });

  it('aborts the request in flight when it closes, and makes no further one', async () => {
    const { reads, signals } = await openRotateDialog({
      props: { rotation },
      tokens,
      backend: { latency: 2_000 },
    });
    await pass(4_000);
    await pass(9_000);
    const last = signals.at(-1);
    expect(last?.aborted).toBe(false);
    await press('Close');
    expect(last?.aborted).toBe(true);
    const count = reads().length;
    await pass(10 * MINUTE);
    expect(reads()).toHaveLength(count);
  });

  it.each([
    [
      'unknown',
      undefined,
      'Unknown. The server does not tell.',
      /^The server does not tell when both/,
    ],
    ['never', null, 'Never', /^The new token was never used/],
  ])('says that the last use of the new token is %s', async (_, lastUsedAt, words, advice) => {
    await openRotateDialog({
      props: { rotation },
      tokens: [NEW, { ...OLD, lastUsedAt: START - 30 * MINUTE }],
      edit: (token) => {
        if (token['id'] !== NEW.id) return token;
        const { last_used_at: __, ...rest } = token;
        return lastUsedAt === undefined ? rest : { ...rest, last_used_at: lastUsedAt };
      },
    });
    expect(text()).toContain(words);
    expect(announced()).toMatch(advice);
  });

  it('never hides or presses the button that revokes', async () => {
    const { use, bodies } = await openRotateDialog({ props: { rotation }, tokens });
    expect(button('Revoke the old one…')).not.toHaveClass('m2m-primary-button');
    use(NEW.id, START);
    await pass(20 * MINUTE);
    expect(button('Revoke the old one…')).toHaveClass('m2m-primary-button');
    expect(bodies).toEqual([]);
  });

  it('asks no more whether to revoke, when the old token was revoked elsewhere', async () => {
    const { backend } = await openRotateDialog({ props: { rotation }, tokens });
    await press('Revoke the old one…');
    backend.revokeToken(OLD.id, 'Leaked');
    await pass(10_100);
    expect(dialog().getAllByRole('button')).toEqual([button('Done')]);
    expect(button('Done')).toHaveFocus();
  });

  it('ends when the old token was revoked elsewhere', async () => {
    const { backend, reads, onRotationChange } = await openRotateDialog({
      props: { rotation },
      tokens,
    });
    backend.revokeToken(OLD.id, 'Leaked');
    await pass(10_100);
    expect(screen.getByRole('dialog', { name: 'Token rotated' })).toBeInTheDocument();
    expect(onRotationChange).toHaveBeenLastCalledWith(null);
    const count = reads().length;
    await pass(MINUTE);
    expect(reads()).toHaveLength(count);
  });

  it('names the machines that only one of the tokens may call', async () => {
    await openRotateDialog({
      props: { rotation, machineName: (id) => (id === 'mch_mail' ? 'Mailer' : undefined) },
      tokens: [
        { ...NEW, scopes: ['mch_mail'] },
        { ...OLD, scopes: ['mch_search', 'mch_web'] },
      ],
    });
    expect(text()).toContain('Only the new token may call \u2068Mailer\u2069.');
    expect(text()).toContain(
      'The new token may not call \u2068mch_search\u2069 and \u2068mch_web\u2069, as the old one may.',
    );
  });
});

describe('a rotation that continues', () => {
  it('finds the tokens by their ids alone', async () => {
    await openRotateDialog({ props: { rotation, token: undefined }, tokens });
    expect(screen.getByRole('dialog', { name: 'Rotate token: step 3 of 3' })).toBeInTheDocument();
    expect(announced()).toMatch(/^Something still uses the old token/);
  });

  it('says that it is looking for the tokens', async () => {
    await openRotateDialog({ props: { rotation }, tokens, backend: { latency: 5_000 } });
    expect(text()).toContain('Looking for both tokens…');
    expect(queryButton('Revoke the old one…')).toBeNull();
  });

  it('finds an old token among a thousand', async () => {
    const many = createM2MTokens(700, { subject: BILLING });
    const old = { ...OLD, createdAt: START - 3_000 * 86_400_000, expiration: null };
    await openRotateDialog({ props: { rotation }, tokens: [NEW, ...many, old] });
    await pass(10);
    expect(announced()).toMatch(/^Something still uses the old token/);
  });

  it('says which token is not in the list, and advises against a revocation without the new one', async () => {
    await openRotateDialog({ props: { rotation }, tokens: [OLD] });
    expect(
      dialog().getAllByText('Not among the newest 1,000 tokens of this machine.'),
    ).toHaveLength(1);
    expect(announced()).toMatch(/^Do not revoke yet/);
  });

  it('also revokes an old token that is not in the list', async () => {
    const { bodies } = await openRotateDialog({
      props: { rotation, token: undefined },
      tokens: [NEW],
    });
    expect(announced()).toMatch(/^The server does not tell/);
    await press('Revoke the old one…');
    await press('Revoke token');
    expect(bodies).toHaveLength(1);
    expect(announced()).toMatch(/^The token was not revoked\. Clerk does not know this token/);
  });
});

describe('a list that fails', () => {
  it('keeps both tokens and tries again by itself', async () => {
    const { backend } = await openRotateDialog({ props: { rotation }, tokens });
    backend.failNext({ status: 500 }, { action: 'list' });
    await pass(10_100);
    expect(text()).toContain('Something still uses the old token');
    expect(announced()).toMatch(/^Could not load the tokens/);
    expect(queryButton('Try again')).not.toBeNull();
    await pass(10_100);
    expect(queryButton('Try again')).toBeNull();
  });

  it('waits as long as the Retry-After of a 429 says', async () => {
    const { backend, reads } = await openRotateDialog({ props: { rotation }, tokens });
    backend.failNext({ status: 429, retryAfter: 60 }, { action: 'list' });
    await pass(10_100);
    const count = reads().length;
    await pass(59_000);
    expect(reads()).toHaveLength(count);
    await pass(2_000);
    expect(reads().length).toBeGreaterThan(count);
    expect(queryButton('Try again')).toBeNull();
  });

  it('sends nothing after a 403 until the user presses the button', async () => {
    const { backend, reads } = await openRotateDialog({ props: { rotation }, tokens });
    backend.failNext({ status: 403 }, { action: 'list' });
    await pass(10_100);
    const count = reads().length;
    await pass(5 * MINUTE);
    expect(reads()).toHaveLength(count);
    await press('Try again');
    expect(reads()).toHaveLength(count + 1);
    expect(queryButton('Try again')).toBeNull();
  });

  it('shows nothing of the tokens after the end of the session, and stays open', async () => {
    const { backend, onOpenChange } = await openRotateDialog({ props: { rotation }, tokens });
    backend.failNext({ status: 401 }, { action: 'list', times: 9 });
    await pass(10_100);
    await pass(0);
    expect(text()).not.toContain(OLD.id.slice(-6));
    expect(onOpenChange).not.toHaveBeenCalled();
    expect(announced()).not.toBe('');
    await press('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes when the user signs out', async () => {
    const { pressOutside } = await openRotateDialog({ props: { rotation }, tokens });
    await pressOutside('Sign out');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes when the machine changes', async () => {
    const { pressOutside, onOpenChange } = await openRotateDialog({ props: { rotation }, tokens });
    await pressOutside('Another machine');
    expect(onOpenChange).toHaveBeenCalledWith(false);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
