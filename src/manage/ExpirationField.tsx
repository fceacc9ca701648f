import { type RefObject, useId } from 'react';
import { useClock } from '../hooks/useClock.js';
import { MINUTE } from '../logic/relativeTime.js';
import { formatDuration, formatExpiry } from '../text/manage/formatLifetime.js';
import { useNow } from '../time/useNow.js';
import type { CreateWords } from './CreateWords.js';
import { CUSTOM_UNITS, type ExpirationChoice, splitLifetime } from './expirations.js';
import { Field } from './Field.js';
import { useManagePart } from './M2MManagePart.js';
import type { CreateFormControl } from './useCreateForm.js';

interface ExpirationFieldProps {
  control: CreateFormControl;
  isBusy: boolean;
  words: CreateWords;
  boxRef: RefObject<HTMLElement | null>;
}

/** A preset, a custom lifetime or never, with the resulting time. */
export function ExpirationField({ control, isBusy, words, boxRef }: ExpirationFieldProps) {
  const { state, change, check, problems, reading, expirationRef } = control;
  const { choice, offered, expiration } = reading;
  const { labels, text } = words;
  const part = useManagePart();
  const id = useId();
  const now = useNow(useClock(), nextMinute, boxRef);
  const problem = problems.expiration;
  const outcome =
    expiration.seconds === null
      ? labels.neverExpiresWarning
      : expiration.seconds !== undefined &&
        now !== null &&
        labels.expiresOn(formatExpiry(now + expiration.seconds * 1000, words.words));
  const nameOf = (item: ExpirationChoice) => {
    if (item === 'never') return text.labels.neverExpires;
    if (item === 'custom') return labels.expirationCustom;
    return formatDuration(...splitLifetime(item), words.words);
  };
  return (
    <Field {...{ id, problem }} name={labels.expiration} note={outcome}>
      <div className={part('fieldRow')}>
        <select
          className={part('select')}
          id={id}
          value={choice}
          aria-describedby={`${id}-note`}
          aria-disabled={isBusy || undefined}
          onChange={({ target }) => {
            const chosen = offered.choices.find((item) => String(item) === target.value);
            if (!isBusy) change({ choice: chosen });
          }}
        >
          {offered.choices.map((item) => (
            <option value={item} key={item}>
              {nameOf(item)}
            </option>
          ))}
        </select>
        {choice === 'custom' && (
          <>
            <input
              className={part('input')}
              form=""
              inputMode="numeric"
              autoComplete="off"
              size={6}
              aria-label={labels.expirationAmount}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={`${id}-note`}
              value={state.amount}
              readOnly={isBusy}
              ref={expirationRef}
              onChange={({ target }) => change({ amount: target.value })}
              onBlur={() => {
                if (state.amount !== '') check('expiration');
              }}
            />
            <select
              className={part('select')}
              aria-label={labels.expirationUnit}
              aria-disabled={isBusy || undefined}
              value={state.unit}
              onChange={({ target }) => {
                const unit = CUSTOM_UNITS.find((item) => item === target.value);
                if (!isBusy && unit) change({ unit });
              }}
            >
              {CUSTOM_UNITS.map((unit) => (
                <option value={unit} key={unit}>
                  {labels.expirationUnits[unit]}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
    </Field>
  );
}

function nextMinute(now: number): number {
  return (Math.floor(now / MINUTE) + 1) * MINUTE;
}
