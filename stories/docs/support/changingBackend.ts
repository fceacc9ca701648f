import { http, HttpResponse } from 'msw';
import type { MswApi } from 'msw-storybook-addon/types';
import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type FakeMachine,
  type M2MToken,
} from '../../../src/testing/index.js';
import { BUSY, MACHINES } from '../../support/machines.js';

const id = createMachineId('worker');

/** 25 active tokens: a list that grows to its end in three steps. */
export const SHORT: FakeMachine = {
  id,
  name: 'Worker',
  tokens: createM2MTokens(25, { subject: id, mix: { revoked: 0, expired: 0 } }),
};

/** A backend that a story changes while it runs. */
export const backend = createFakeBackend({
  machines: [...MACHINES, SHORT],
  now: FAKE_NOW,
  latency: 120,
});

/** For `beforeEach`: resets the backend, and sends the story's requests to it. */
export function mockChangingBackend({ msw }: { msw: MswApi }): void {
  backend.reset();
  msw.use(
    http.get('*/api/m2m-tokens', ({ request }) =>
      backend.handleProxy(request).catch(() => HttpResponse.error()),
    ),
  );
}

/** Adds a token that was just created, so it comes first in the list. Belongs to the busy machine by default. */
export function addNewToken(label: string, overrides: Partial<M2MToken> = {}): void {
  backend.addToken(
    createM2MToken({
      id: createM2MTokenId(label),
      subject: BUSY.id,
      createdAt: FAKE_NOW - 1_000,
      ...overrides,
    }),
  );
}
