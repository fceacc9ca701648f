import { useId } from 'react';
import { MAX_CLAIMS, sizeClaims } from './checkClaims.js';
import type { CreateWords } from './CreateWords.js';
import { Field } from './Field.js';
import { useManagePart } from './M2MManagePart.js';
import type { CreateFormControl } from './useCreateForm.js';

interface ClaimsFieldProps {
  control: CreateFormControl;
  isBusy: boolean;
  words: CreateWords;
}

/** Claims as JSON. The text stays as it was typed. */
export function ClaimsField({ control, isBusy, words }: ClaimsFieldProps) {
  const { state, change, check, problems, claimsRef } = control;
  const { labels, text } = words;
  const part = useManagePart();
  const id = useId();
  const problem = problems.claims;
  const size = sizeClaims(state.claims);
  const hint =
    size > 0.8 * MAX_CLAIMS
      ? labels.claimsSize(size, MAX_CLAIMS, text.formatNumber)
      : labels.claimsHint;
  return (
    <Field {...{ id, problem }} name={labels.claimsOptional} note={hint}>
      <textarea
        className={part('input', 'claimsInput')}
        id={id}
        rows={4}
        dir="ltr"
        translate="no"
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        placeholder={'{\n  "team": "billing"\n}'}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={`${id}-note`}
        value={state.claims}
        readOnly={isBusy}
        ref={claimsRef}
        onChange={({ target }) => change({ claims: target.value })}
        onBlur={() => check('claims')}
      />
    </Field>
  );
}
