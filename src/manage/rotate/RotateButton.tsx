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
  /** Whether this is the old token of an unfinished rotation. */
  isRotating: boolean;
  /** Whether this is the new token of an unfinished rotation. */
  isNew: boolean;
  onPress: (token: M2MToken) => void;
}

/** The button that starts or continues the rotation of a row's token, and the mark of a new token. */
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
