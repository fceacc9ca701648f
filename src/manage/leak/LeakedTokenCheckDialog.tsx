import { PresentationContext } from '../../hooks/PresentationContext.js';
import { useText } from '../../hooks/useText.js';
import { LEAK_LABELS } from '../../text/manage/leakLabels.js';
import { REVOKE_LABELS } from '../../text/manage/revokeLabels.js';
import { Button } from '../Button.js';
import { manageWords } from '../manageWords.js';
import { Modal } from '../Modal.js';
import { useManageRoot } from '../useManageRoot.js';
import type { LeakedTokenCheckProps } from './LeakedTokenCheck.js';
import { isRevoking } from './LeakEntry.js';
import { LeakPanel } from './LeakPanel.js';
import { useLeakCheck } from './useLeakCheck.js';

export interface LeakedTokenCheckDialogProps extends LeakedTokenCheckProps {
  open: boolean;
  /** Called with false when the dialog closes. It stays open while it revokes. */
  onOpenChange: (open: boolean) => void;
}

/** `<LeakedTokenCheck>` in a dialog. The pasted text and all results are gone when it closes. */
export function LeakedTokenCheckDialog({ open, ...props }: LeakedTokenCheckDialogProps) {
  return open ? <OpenDialog key={props.subject} {...props} /> : null;
}

function OpenDialog({
  subject,
  machineName,
  onRevoked,
  canRevoke,
  onOpenChange,
  ...others
}: Omit<LeakedTokenCheckDialogProps, 'open'>) {
  const { presentation, box } = useManageRoot('dialog', others);
  const text = useText(presentation);
  const labels = manageWords({ ...REVOKE_LABELS, ...LEAK_LABELS }, presentation);
  const leak = useLeakCheck(subject);
  const close = () => onOpenChange(false);
  const isBusy = isRevoking(leak.entries);
  return (
    <PresentationContext.Provider value={presentation}>
      <Modal
        title={labels.leakTitle}
        initialFocus={leak.fieldRef}
        onDismiss={close}
        actions={
          <Button isDisabled={isBusy} onPress={close}>
            {labels.close}
          </Button>
        }
        {...{ isBusy, box }}
      >
        <LeakPanel {...{ leak, machineName, onRevoked, canRevoke }} words={{ labels, text }} />
      </Modal>
    </PresentationContext.Provider>
  );
}
