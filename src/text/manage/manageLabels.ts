import { CREATE_LABELS, type CreateLabels } from './createLabels.js';
import { LEAK_LABELS, type LeakLabels } from './leakLabels.js';
import { MACHINE_LABELS, type MachineLabels } from './machineLabels.js';
import { REVOKE_LABELS, type RevokeLabels } from './revokeLabels.js';
import { ROTATE_LABELS, type RotateLabels } from './rotateLabels.js';
import { SELECTION_LABELS, type SelectionLabels } from './selectionLabels.js';

/** Every word of managing that users see or hear, beside those of `M2MTokensLabels`. */
export interface M2MManageLabels
  extends RevokeLabels, SelectionLabels, CreateLabels, RotateLabels, LeakLabels, MachineLabels {}

export const MANAGE_LABELS: M2MManageLabels = {
  ...REVOKE_LABELS,
  ...SELECTION_LABELS,
  ...CREATE_LABELS,
  ...ROTATE_LABELS,
  ...LEAK_LABELS,
  ...MACHINE_LABELS,
};
