import { type RefObject, useId } from 'react';
import type { Text } from '../text/createText.js';
import type { RevokeLabels } from '../text/manage/revokeLabels.js';
import { useManagePart } from './M2MManagePart.js';

/** Clerk states no limit. This is the proxy's. */
export const REASON_LIMIT = 500;

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
  const noteId = `${id}note`;
  const { length } = cleanReason(value);
  const note =
    problem ??
    (length > COUNTED_FROM ? words.reasonLength(length, REASON_LIMIT, formatNumber) : undefined);
  return (
    <div className={part('field')}>
      <label className={part('fieldLabel')} htmlFor={id}>
        {isRequired ? words.reason : words.reasonOptional}
      </label>
      <div className={part('presets')} role="group" aria-label={words.reasonPresets}>
        {presets.map((preset) => (
          <button
            type="button"
            className={part('button', 'preset')}
            aria-pressed={value === preset}
            aria-disabled={isReadOnly || undefined}
            onClick={isReadOnly ? undefined : () => onChange(value === preset ? '' : preset)}
            key={preset}
          >
            {preset}
          </button>
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
        aria-describedby={note === undefined ? undefined : noteId}
        onChange={(event) => onChange(event.target.value)}
        ref={fieldRef}
      />
      {note !== undefined && (
        <p
          className={part('fieldNote')}
          id={noteId}
          data-failure={problem === undefined ? undefined : ''}
        >
          {note}
        </p>
      )}
    </div>
  );
}

/** A reason is one line without control characters, so a line break becomes a space. */
export function cleanReason(value: string): string {
  return value.replaceAll(/\p{Cc}+/gu, ' ').trim();
}
