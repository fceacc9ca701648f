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
  M2MTokensAuthorizeAnswer,
  M2MTokensAuthorizeContext,
  M2MTokensHandler,
  M2MTokensHandlerOptions,
  M2MTokensListSource,
  M2MTokensSecretKey,
  M2MTokensSecretKeyContext,
} from './M2MTokensHandlerOptions.js';
