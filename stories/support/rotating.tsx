import type { Decorator } from '@storybook/react-vite';
import type { MswApi } from 'msw-storybook-addon/types';
import { fireEvent } from 'storybook/test';
import { M2MTokensProvider } from '../../src/index.js';
import {
  createM2MToken,
  createM2MTokenId,
  FAKE_NOW,
  type M2MToken,
} from '../../src/testing/index.js';
import { MANAGED, MANAGED_MACHINES, MANAGED_TOKENS } from './managed.js';
import { mockProxy, type MockProxyOptions } from './mockProxy.js';

export const MINUTE = 60_000;
const DAY = 86_400_000;

/** A token in use, to be rotated. */
export const OLD: M2MToken = createM2MToken({
  id: createM2MTokenId('rotated'),
  subject: MANAGED.id,
  scopes: MANAGED.scopes ?? [],
  claims: { team: 'payments', env: 'production' },
  createdAt: FAKE_NOW - 80 * DAY,
  expiration: FAKE_NOW + 10 * DAY,
  lastUsedAt: FAKE_NOW - MINUTE,
});

/** The token in its place, made 20 minutes ago and never used. */
export const NEW: M2MToken = {
  ...OLD,
  id: createM2MTokenId('rotating'),
  createdAt: FAKE_NOW - 20 * MINUTE,
  updatedAt: FAKE_NOW - 20 * MINUTE,
  expiration: FAKE_NOW + 90 * DAY,
  lastUsedAt: null,
};

export const ROTATION = { oldId: OLD.id, newId: NEW.id };

let now = FAKE_NOW;
const uses = new Map<string, number | null>();

function movingNow(): number {
  return now;
}

/** The clock of a story, which stands still until the story moves it. */
export const withMovingClock: Decorator = (Story) => (
  <M2MTokensProvider now={movingNow} timeZone="UTC">
    <Story />
  </M2MTokensProvider>
);

/** Passes time as for a user who was in another window. */
export async function passTime(milliseconds: number): Promise<void> {
  now += milliseconds;
  await fireEvent.focus(window);
}

/** The server shows a token as used now. */
export function markUsed(id: string): void {
  uses.set(id, now);
}

/** For `beforeEach`: a machine with these tokens, whose last use a story changes. */
export function mockRotation(tokens: readonly M2MToken[], options: MockProxyOptions = {}) {
  const machine = { ...MANAGED, tokens: [...tokens, ...MANAGED_TOKENS.slice(0, 3)] };
  const machines = [machine, ...MANAGED_MACHINES.slice(1)];
  return (context: { msw: MswApi }): void => {
    now = FAKE_NOW;
    uses.clear();
    mockProxy({
      machines,
      now: movingNow,
      edit: (page) => ({
        ...page,
        m2m_tokens: page.m2m_tokens.map((token) => {
          const use = uses.get((token as { id: string }).id);
          return use === undefined ? token : { ...token, last_used_at: use };
        }),
      }),
      ...options,
    })(context);
  };
}
