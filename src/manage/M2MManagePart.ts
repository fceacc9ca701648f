import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokensClassNames, M2MTokensPart } from '../logic/partClasses.js';

/**
 * The parts of managing that accept a host's classes, beside those of `M2MTokensPart`. Our own class is `m2m-` plus the
 * name in kebab-case.
 */
export type M2MManagePart =
  // A dialog.
  | 'dialog'
  | 'dialogTitle'
  | 'dialogBody'
  | 'dialogActions'
  | 'dialogText'
  | 'facts'
  | 'factName'
  | 'factValue'
  | 'progress'
  | 'progressBar'
  // A field.
  | 'field'
  | 'fieldLabel'
  | 'fieldNote'
  | 'input'
  | 'presets'
  | 'preset'
  // A component of managing that is neither a dialog nor in a list.
  | 'panel'
  // The field that finds a machine.
  | 'picker'
  | 'options'
  | 'option'
  // Several tokens to revoke.
  | 'revokeList'
  | 'revokeItem'
  | 'revokeOutcome'
  // Buttons.
  | 'primaryButton'
  | 'dangerButton'
  // The selection and the actions of a row.
  | 'selectionBar'
  | 'selectPage'
  | 'selectedCount'
  | 'checkbox'
  | 'rowAction'
  | 'newMark'
  // The dialog that creates a token.
  | 'fieldRow'
  | 'choices'
  | 'choice'
  | 'claimsInput'
  | 'secret'
  | 'question'
  // The dialog that rotates a token.
  | 'rotatedToken'
  // The check of a leaked token.
  | 'leakCards'
  | 'leakCard'
  | 'leakActions'
  | 'leakOutcome';

/** A host's classes, part by part. */
export type M2MManageClassNames = M2MTokensClassNames &
  Partial<Record<M2MManagePart, string | undefined>>;

/** Builds a part's `className`, as `PartClasses` does. */
export type ManagePartClasses = (...parts: (M2MTokensPart | M2MManagePart)[]) => string;

/** The classes of a part: ours and the host's. The builder takes any name, only its type is narrower. */
export function useManagePart(): ManagePartClasses {
  return usePart() as ManagePartClasses;
}
