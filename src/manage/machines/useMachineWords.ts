import { useText } from '../../hooks/useText.js';
import { CREATE_LABELS, type CreateLabels } from '../../text/manage/createLabels.js';
import { MACHINE_LABELS, type MachineLabels } from '../../text/manage/machineLabels.js';
import { REVOKE_LABELS, type RevokeLabels } from '../../text/manage/revokeLabels.js';
import type { Words } from '../../text/words.js';
import type { CreateWords } from '../CreateWords.js';
import { manageWords } from '../manageWords.js';

/** The words of the components for machines. */
export interface MachineWords extends CreateWords {
  labels: RevokeLabels & CreateLabels & MachineLabels;
}

const ENGLISH = { ...REVOKE_LABELS, ...CREATE_LABELS, ...MACHINE_LABELS };

export function useMachineWords(presentation: Words): MachineWords {
  const text = useText(presentation);
  return { text, words: presentation, labels: manageWords(ENGLISH, presentation) };
}
