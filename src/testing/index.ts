export { createFakeBackend } from './createFakeBackend.js';
export { createM2MToken, FAKE_NOW } from './createM2MToken.js';
export { createM2MTokenId } from './createM2MTokenId.js';
export { createM2MTokenSecret } from './createM2MTokenSecret.js';
export { createM2MTokens } from './createM2MTokens.js';
export { createMachineId } from './createMachineId.js';
export { FAKE_SECRET_KEY } from './readCaller.js';

export type { M2MToken } from '../api/M2MToken.js';
export type { CreateM2MTokensOptions, M2MTokenMix } from './createM2MTokens.js';
export type { CreateFakeBackendOptions, FakeBackend, FakeRequest } from './FakeBackend.js';
export type { FakeRateLimit } from './createRateLimit.js';
export type { FakeAction } from './FakeAction.js';
export type { FailNextOptions, FakeFailure } from './FakeFailure.js';
export type { FakeMachine, FakeOrder } from './FakeMachine.js';
export type { FakeShape } from './formatToken.js';
