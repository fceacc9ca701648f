import { type RefObject, useRef, useState } from 'react';
import { formatDuration } from '../text/manage/formatLifetime.js';
import { MAX_CLAIMS } from './checkClaims.js';
import {
  type CheckedField,
  type CreateFormReading,
  type CreateFormState,
  EMPTY_FORM,
  readCreateForm,
} from './readCreateForm.js';
import type { CreateWords } from './CreateWords.js';
import { type ExpirationRules, splitLifetime } from './expirations.js';
import type { CreateM2MTokenParams } from './readCreateParams.js';

export interface CreateFormControl {
  state: CreateFormState;
  reading: CreateFormReading;
  /** The fault of a field in words; undefined = there is none, or the user has not left the field yet. */
  problems: Partial<Record<CheckedField, string | undefined>>;
  change: (change: Partial<CreateFormState>) => void;
  /** Shows and announces the fault of a field. Called when the user leaves it. */
  check: (field: CheckedField) => void;
  /** The values to send; undefined = a field is wrong, and the first wrong one has the focus. */
  submit: () => CreateM2MTokenParams | undefined;
  expirationRef: RefObject<HTMLInputElement | null>;
  claimsRef: RefObject<HTMLTextAreaElement | null>;
}

/** The fields of a new token, and their faults. */
export function useCreateForm(
  rules: ExpirationRules,
  words: CreateWords,
  announce: (text: string) => void,
  initial: Partial<CreateFormState> = {},
): CreateFormControl {
  const [state, setState] = useState({ ...EMPTY_FORM, ...initial });
  const expirationRef = useRef<HTMLInputElement>(null);
  const claimsRef = useRef<HTMLTextAreaElement>(null);
  const reading = readCreateForm(state, rules);
  const faults = describeFaults(reading, words);

  const announceFaults = (fields: readonly CheckedField[]) => {
    if (fields.length > 0) announce(fields.map((field) => faults[field]).join(' '));
  };
  return {
    state,
    reading,
    problems: Object.fromEntries(state.checked.map((field) => [field, faults[field]])),
    change: (change) => {
      setState((before) => ({
        ...before,
        ...change,
        // A field with a visible fault is checked at each change; the others, when the user leaves them.
        checked: before.checked.filter((field) => reading.faulty.includes(field)),
      }));
    },
    check: (field) => {
      if (state.checked.includes(field)) return;
      setState((before) => ({ ...before, checked: [...before.checked, field] }));
      announceFaults(reading.faulty.filter((faulty) => faulty === field));
    },
    submit: () => {
      setState((before) => ({ ...before, checked: ['expiration', 'claims'] }));
      const { tokenFormat } = state;
      const { expiration, claims, faulty } = reading;
      if (expiration.fault === undefined && claims.fault === undefined) {
        return { tokenFormat, secondsUntilExpiration: expiration.seconds, claims: claims.claims };
      }
      announceFaults(faulty);
      if (expiration.fault !== undefined) expirationRef.current?.focus();
      else focusFault(claimsRef.current, claims.fault);
      return undefined;
    },
    expirationRef,
    claimsRef,
  };
}

function describeFaults(
  { offered, expiration, claims }: CreateFormReading,
  { labels, text: { formatNumber }, words }: CreateWords,
): Partial<Record<CheckedField, string | undefined>> {
  const longest = () => formatDuration(...splitLifetime(offered.longest), words);
  return {
    expiration: expiration.fault && labels.expirationFault(expiration.fault, longest()),
    claims: claims.fault && labels.claimsFault(claims.fault, MAX_CLAIMS, formatNumber),
  };
}

/** Selects the place of the fault. */
function focusFault(
  field: HTMLTextAreaElement | null,
  fault: { at: number; found: string } | undefined,
): void {
  field?.focus();
  if (fault) field?.setSelectionRange(fault.at, fault.at + fault.found.length);
}
