'use client';

// The public API of react-m2m-tokens/manage. Everything else may change at any time.
export { CreateM2MTokenDialog } from './CreateM2MTokenDialog.js';
export { useCreateM2MToken } from './useCreateM2MToken.js';
export { useRevokeM2MTokens } from './useRevokeM2MTokens.js';

export type { CreateM2MTokenDialogProps, CreateOptions } from './CreateM2MTokenDialog.js';
export type {
  CreatedM2MToken,
  CreateM2MTokenParams,
  UseCreateM2MTokenParams,
  UseCreateM2MTokenReturn,
} from './useCreateM2MToken.js';
export type {
  RevokeM2MTokenOutcome,
  RevokeM2MTokensOptions,
  UseRevokeM2MTokensParams,
  UseRevokeM2MTokensReturn,
} from './useRevokeM2MTokens.js';
