import { useId } from 'react';
import type { CreateWords } from './CreateWords.js';
import { useManagePart } from './M2MManagePart.js';
import type { CreateFormControl } from './useCreateForm.js';

interface FormatFieldProps {
  control: CreateFormControl;
  isBusy: boolean;
  words: CreateWords;
}

/** Opaque or JWT, each with its consequence. */
export function FormatField({ control: { state, change }, isBusy, words }: FormatFieldProps) {
  const part = useManagePart();
  const id = useId();
  const { labels } = words;
  const formats = [
    ['opaque', labels.formatOpaque, labels.formatOpaqueHint],
    ['jwt', labels.formatJwt, labels.formatJwtHint],
  ] as const;
  return (
    <div className={part('field')} role="radiogroup" aria-labelledby={id}>
      <span className={part('fieldLabel')} id={id}>
        {labels.format}
      </span>
      <div className={part('choices')}>
        {formats.map(([tokenFormat, name, hint]) => (
          <label className={part('choice')} key={tokenFormat}>
            <input
              type="radio"
              name={id}
              form=""
              checked={state.tokenFormat === tokenFormat}
              aria-labelledby={`${id}-${tokenFormat}`}
              aria-describedby={`${id}-${tokenFormat}-hint`}
              aria-disabled={isBusy || undefined}
              onChange={() => {
                if (!isBusy) change({ tokenFormat });
              }}
            />
            <span id={`${id}-${tokenFormat}`}>{name}</span>
            <span className={part('fieldNote')} id={`${id}-${tokenFormat}-hint`}>
              {hint}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
