import { type RefObject, useId } from 'react';
import { useIsomorphicLayoutEffect } from '../../data/useIsomorphicLayoutEffect.js';
import { Field } from '../Field.js';
import { isEnter } from '../isEnter.js';
import { useManagePart } from '../M2MManagePart.js';
import { PRIVATE, PRIVATE_CLASSES } from '../privateField.js';
import type { LeakWords } from './LeakWords.js';

interface PasteFieldProps {
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onEnter: () => void;
  /** Called when the user changes the text. */
  onType: () => void;
  /** Called when the page may go into the back/forward cache. */
  onLeave: () => void;
  words: LeakWords;
}

/** The field for a pasted text. React never knows its value. An unmount wipes it. */
export function PasteField({
  fieldRef,
  onEnter,
  onType,
  onLeave,
  words: { labels },
}: PasteFieldProps) {
  const part = useManagePart();
  const id = useId();
  useIsomorphicLayoutEffect(() => {
    const field = fieldRef.current as HTMLTextAreaElement;
    return () => {
      field.value = '';
    };
  }, [fieldRef]);
  useIsomorphicLayoutEffect(() => {
    const view = fieldRef.current?.ownerDocument.defaultView;
    view?.addEventListener('pagehide', onLeave);
    return () => view?.removeEventListener('pagehide', onLeave);
  }, [fieldRef, onLeave]);
  return (
    <Field id={id} name={labels.leakText} note={labels.leakHint}>
      <textarea
        {...PRIVATE}
        className={`${part('input', 'claimsInput')} ${PRIVATE_CLASSES}`}
        id={id}
        rows={3}
        dir="ltr"
        autoCorrect="off"
        aria-describedby={`${id}-note`}
        ref={fieldRef}
        onInput={onType}
        onKeyDown={(event) => {
          if (event.shiftKey || !isEnter(event)) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </Field>
  );
}
