import type { CreateLabels } from '../text/manage/createLabels.js';
import { useManagePart } from './M2MManagePart.js';

interface CreateActionsProps {
  formId: string;
  isMutating: boolean;
  /** The last request may have made a token, so only a press of the button makes another one. */
  isUnknown: boolean;
  onCancel: () => void;
  onCreateAgain: () => void;
  labels: CreateLabels;
}

/** The buttons under the form. A button that does nothing for the moment keeps the focus. */
export function CreateActions({
  formId,
  isMutating,
  isUnknown,
  onCancel,
  onCreateAgain,
  labels,
}: CreateActionsProps) {
  const part = useManagePart();
  return (
    <>
      <button
        type="button"
        className={part('button')}
        aria-disabled={isMutating || undefined}
        onClick={isMutating ? undefined : onCancel}
      >
        {labels.cancel}
      </button>
      {isUnknown ? (
        <button type="button" className={part('button')} onClick={onCreateAgain}>
          {labels.createAgain}
        </button>
      ) : (
        <button
          type="submit"
          form={formId}
          className={part('button', 'primaryButton')}
          aria-disabled={isMutating || undefined}
        >
          {isMutating ? labels.creating : labels.createToken}
        </button>
      )}
    </>
  );
}
