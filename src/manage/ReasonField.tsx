import { type RefObject, useId } from 'react';
import { LONGEST_REASON } from '../api/writeRules.js';
import type { Text } from '../text/createText.js';
import type { RevokeLabels } from '../text/manage/revokeLabels.js';
import { Button } from './Button.js';
import { Field } from './Field.js';
import { useManagePart } from './M2MManagePart.js';

/** The field shows a count from this many characters on. */
const COUNTED_FROM = 400;

interface ReasonFieldProps {
  value: string;
  onChange: (value: string) => void;
  presets: readonly string[];
  isRequired: boolean;
  /** The words of the problem; undefined = there is none. */
  problem: string | undefined;
  isReadOnly: boolean;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  text: Text;
  words: RevokeLabels;
}

/** The reason as free text, which a preset fills in. The text is never cut. */
export function ReasonField({
  value,
  onChange,
  presets,
  isRequired,
  problem,
  isReadOnly,
  fieldRef,
  text: { formatNumber },
  words,
}: ReasonFieldProps) {
  const part = useManagePart();
  const id = useId();
  const { length } = cleanReason(value);
  const note =
    length > COUNTED_FROM ? words.reasonLength(length, LONGEST_REASON, formatNumber) : undefined;
  return (
    <Field {...{ id, problem, note }} name={isRequired ? words.reason : words.reasonOptional}>
      <div className={part('presets')} role="group" aria-label={words.reasonPresets}>
        {presets.map((preset) => (
          <Button
            kind="preset"
            aria-pressed={value === preset}
            isDisabled={isReadOnly}
            onPress={() => onChange(value === preset ? '' : preset)}
            key={preset}
          >
            {preset}
          </Button>
        ))}
      </div>
      <textarea
        className={part('input')}
        id={id}
        rows={2}
        dir="auto"
        value={value}
        readOnly={isReadOnly}
        aria-required={isRequired || undefined}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={(problem ?? note) === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.target.value)}
        ref={fieldRef}
      />
    </Field>
  );
}

/** A reason is one line without control characters, so a line break becomes a space. */
export function cleanReason(value: string): string {
  return value.replaceAll(/\p{Cc}+/gu, ' ').trim();
}
