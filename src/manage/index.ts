'use client';

// The public API of react-m2m-tokens/manage. Everything else may change at any time.
export { m2mActionsColumn } from './actionsColumn.js';
export { CreateM2MTokenDialog } from './CreateM2MTokenDialog.js';
export { LeakedTokenCheck } from './leak/LeakedTokenCheck.js';
export { LeakedTokenCheckDialog } from './leak/LeakedTokenCheckDialog.js';
export { M2MInventoryActions } from './M2MInventoryActions.js';
export { M2MSelectionBar } from './M2MSelectionBar.js';
export { M2MTokenActions } from './M2MTokenActions.js';
export { M2MTokenManager } from './M2MTokenManager.js';
export { RevokeM2MTokensDialog } from './RevokeM2MTokensDialog.js';
export { M2MTokenRotations } from './rotate/M2MTokenRotations.js';
export { RotateM2MTokenDialog } from './rotate/RotateM2MTokenDialog.js';
export { DeleteMachineDialog } from './machines/DeleteMachineDialog.js';
export { MachineForm } from './machines/MachineForm.js';
export { MachinePicker } from './machines/MachinePicker.js';
export { RotateMachineKeyDialog } from './machines/RotateMachineKeyDialog.js';
export { useMachineActions } from './machines/useMachineActions.js';
export { useMachineNames } from './machines/useMachineNames.js';
export { useMachine, useMachines } from './machines/useMachines.js';
export { m2mSelectColumn } from './selectColumn.js';
export { useCreateM2MToken } from './useCreateM2MToken.js';
export { useVerifyM2MToken } from './leak/useVerifyM2MToken.js';
export { useRevokeM2MTokens } from './useRevokeM2MTokens.js';

export type { CreateM2MTokenDialogProps, CreateOptions } from './CreateM2MTokenDialog.js';
export type { Machine, ScopedMachine } from '../api/Machine.js';
export type { MachineOrder, UseMachinesParams } from '../api/MachineListParams.js';
export type { DeleteMachineDialogProps } from './machines/DeleteMachineDialog.js';
export type { MachineFormProps } from './machines/MachineForm.js';
export type { MachinePickerProps } from './machines/MachinePicker.js';
export type { RotateMachineKeyDialogProps } from './machines/RotateMachineKeyDialog.js';
export type { CreateMachineParams, MachineChange } from './machines/readMachineChange.js';
export type { UseMachineActionsReturn } from './machines/useMachineActions.js';
export type { MachineReadState } from './machines/useMachineRead.js';
export type { UseMachineReturn, UseMachinesReturn } from './machines/useMachines.js';
export type { LeakedTokenCheckProps } from './leak/LeakedTokenCheck.js';
export type { LeakedTokenCheckDialogProps } from './leak/LeakedTokenCheckDialog.js';
export type { LeakOptions } from './leak/LeakPanel.js';
export type { M2MInventoryActionsProps } from './M2MInventoryActions.js';
export type { M2MManageClassNames, M2MManagePart } from './M2MManagePart.js';
export type { M2MSelectionBarProps } from './M2MSelectionBar.js';
export type { M2MTokenActionsProps } from './M2MTokenActions.js';
export type { M2MTokenManagerProps } from './M2MTokenManager.js';
export type { RevokeM2MTokensDialogProps, RevokeOptions } from './RevokeM2MTokensDialog.js';
export type { M2MTokenRotation } from './rotate/M2MTokenRotation.js';
export type { M2MTokenRotationsProps, RotationsOptions } from './rotate/M2MTokenRotations.js';
export type { RotateM2MTokenDialogProps, RotateOptions } from './rotate/RotateM2MTokenDialog.js';
export type { M2MTokenAbilities } from './TokenActionsContext.js';
export type { ManageOptions } from './useManageRoot.js';
export type { M2MManageLabels } from '../text/manage/manageLabels.js';
export type { CreatedM2MToken } from './createSecretBox.js';
export type { CreateM2MTokenParams } from './readCreateParams.js';
export type { UseCreateM2MTokenParams, UseCreateM2MTokenReturn } from './useCreateM2MToken.js';
export type { RevokeM2MTokenOutcome, RevokeM2MTokensOutcomes } from './createRevokeBatch.js';
export type {
  RevokeM2MTokensOptions,
  UseRevokeM2MTokensParams,
  UseRevokeM2MTokensReturn,
} from './useRevokeM2MTokens.js';
export type { VerifyM2MTokenResult } from '../api/verifyAtProxy.js';
export type { UseVerifyM2MTokenReturn } from './leak/useVerifyM2MToken.js';
