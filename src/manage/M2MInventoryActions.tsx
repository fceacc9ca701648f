import { useContext, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { useFormatNumber } from '../hooks/useFormatNumber.js';
import { REVOKE_LABELS } from '../text/manage/revokeLabels.js';
import { SELECTION_LABELS } from '../text/manage/selectionLabels.js';
import { Button } from './Button.js';
import { manageWords } from './manageWords.js';
import { RevokeM2MTokensDialog, type RevokeOptions } from './RevokeM2MTokensDialog.js';
import { useAnnouncer } from './useAnnouncer.js';

export interface M2MInventoryActionsProps extends RevokeOptions {
  /** Id of the machine, `mch_…`. */
  subject: string;
  /** The tokens to revoke. Without tokens there is no button, but it stays while it has the focus. */
  tokens: readonly M2MToken[];
}

/**
 * A button that opens the dialog for all given tokens. Pass it to `<M2MTokenInventory>` as `manage`, or render it in a
 * component of your own to set more props.
 */
export function M2MInventoryActions({
  subject,
  tokens,
  onRevoked,
  ...options
}: M2MInventoryActionsProps) {
  const presentation = useContext(PresentationContext);
  const formatNumber = useFormatNumber(presentation);
  const words = manageWords({ ...SELECTION_LABELS, ...REVOKE_LABELS }, presentation);
  const [asked, setAsked] = useState<readonly M2MToken[]>();
  const [isFocused, setFocused] = useState(false);
  const [said, announce] = useAnnouncer();
  const { length } = tokens;
  return (
    <>
      {(length > 0 || isFocused) && (
        <Button
          isDisabled={length === 0}
          onPress={() => setAsked(tokens)}
          onFocus={() => setFocused(true)}
          // The dialog returns the focus.
          onBlur={() => setFocused(asked !== undefined)}
        >
          {length > 1 ? words.revokeFound(length, formatNumber) : words.revoke}
        </Button>
      )}
      <RevokeM2MTokensDialog
        {...{ subject, ...options }}
        tokens={asked ?? []}
        open={asked !== undefined}
        onOpenChange={() => setAsked(undefined)}
        onRevoked={(revoked) => {
          announce(words.revokedTokens(revoked.length, formatNumber));
          onRevoked?.(revoked);
        }}
      />
      <span className="m2m-visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
