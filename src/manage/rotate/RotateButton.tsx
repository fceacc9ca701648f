import { useContext } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { PresentationContext } from '../../hooks/PresentationContext.js';
import { ROTATE_LABELS } from '../../text/manage/rotateLabels.js';
import { SELECTION_LABELS } from '../../text/manage/selectionLabels.js';
import { shortId } from '../../text/shortId.js';
import { Button } from '../Button.js';
import { useManagePart } from '../M2MManagePart.js';
import { manageWords } from '../manageWords.js';

interface RotateButtonProps {
  token: M2MToken;
  /** Whether its new token is made, and the token waits for its end. */
  isRotating: boolean;
  /** Whether it is the new token of another one that waits for its end. */
  isNew: boolean;
  onPress: (token: M2MToken) => void;
}

/** The button of a row that rotates its token, or continues that, and the mark of a new one. */
export function RotateButton({ token, isRotating, isNew, onPress }: RotateButtonProps) {
  const part = useManagePart();
  const words = manageWords(
    { ...SELECTION_LABELS, ...ROTATE_LABELS },
    useContext(PresentationContext),
  );
  const id = shortId(token.id);
  return (
    <>
      {isNew && <span className={part('more', 'newMark')}>{words.newToken}</span>}
      <Button
        kind="rowAction"
        aria-label={isRotating ? words.continueRotationOf(id) : words.rotateToken(id)}
        data-pending={isRotating ? '' : undefined}
        onPress={() => onPress(token)}
      >
        {isRotating ? words.continueRotation : words.rotate}
      </Button>
    </>
  );
}
