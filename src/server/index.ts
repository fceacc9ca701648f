export { getM2MTokensKey } from '../api/getM2MTokensKey.js';
export { isM2MTokensError, M2MTokensError } from '../api/M2MTokensError.js';
export { getM2MTokenStatus } from '../logic/getM2MTokenStatus.js';
export { createM2MTokensHandler } from './createM2MTokensHandler.js';
export { listM2MTokens } from './listM2MTokens.js';

export type { M2MTokensKeyScope } from '../api/getM2MTokensKey.js';
export type { ListParams, UseM2MTokensParams } from '../api/ListParams.js';
export type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';
export type { M2MTokensErrorCode, M2MTokensErrorOptions } from '../api/M2MTokensError.js';
export type { M2MTokenStatus } from '../logic/getM2MTokenStatus.js';
export type { ListM2MTokensParams } from './listM2MTokens.js';
export type {
  M2MTokenFormat,
  M2MTokensAction,
  M2MTokensAuthorizeContext,
  M2MTokensCreateContext,
  M2MTokensListContext,
  M2MTokensRevokeContext,
  M2MTokensVerifyContext,
  M2MTokensWriteContext,
} from './M2MTokensAction.js';
export type {
  M2MTokensActionAttempt,
  M2MTokensActionDone,
  M2MTokensActionEvent,
} from './M2MTokensActionEvent.js';
export type {
  M2MTokensAuthorizeAnswer,
  M2MTokensCreateSource,
  M2MTokensHandler,
  M2MTokensHandlerOptions,
  M2MTokensListSource,
  M2MTokensMachinesSource,
  M2MTokensRevokeSource,
  M2MTokensSecretKey,
  M2MTokensSecretKeyContext,
  M2MTokensVerifySource,
} from './M2MTokensHandlerOptions.js';
export type {
  M2MTokensMachinesAddScopeContext,
  M2MTokensMachinesContext,
  M2MTokensMachinesCreateContext,
  M2MTokensMachinesDeleteContext,
  M2MTokensMachinesGetContext,
  M2MTokensMachinesListContext,
  M2MTokensMachinesOrder,
  M2MTokensMachinesRemoveScopeContext,
  M2MTokensMachinesRotateKeyContext,
  M2MTokensMachinesUpdateContext,
  M2MTokensMachinesWriteContext,
} from './M2MTokensMachinesContext.js';
