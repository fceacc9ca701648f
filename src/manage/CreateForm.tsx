import type { ReactNode, RefObject } from 'react';
import { ClaimsField } from './ClaimsField.js';
import type { CreateWords } from './CreateWords.js';
import { ExpirationField } from './ExpirationField.js';
import { FormatField } from './FormatField.js';
import { isEnter } from './isEnter.js';
import { useManagePart } from './M2MManagePart.js';
import { ScopesField } from './ScopesField.js';
import type { CreateFormControl } from './useCreateForm.js';

interface CreateFormProps {
  control: CreateFormControl;
  onSubmit: () => void;
  isBusy: boolean;
  scopes: readonly string[] | undefined;
  machineName: (id: string) => string | undefined;
  words: CreateWords;
  /** The element that holds the fields. */
  boxRef: RefObject<HTMLElement | null>;
  /** Stands over the fields. */
  children: ReactNode;
}

/** The fields of a new token. It is not a `<form>`, since the host may have one around it. Enter in a field submits. */
export function CreateForm({
  control,
  onSubmit,
  isBusy,
  scopes,
  machineName,
  words,
  boxRef,
  children,
}: CreateFormProps) {
  const part = useManagePart();
  const field = { control, isBusy, words };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of its fields
    <div
      className={part('dialogText')}
      onKeyDown={(event) => {
        if (isEnter(event) && (event.target as Element).localName === 'input') onSubmit();
      }}
    >
      {children}
      <FormatField {...field} />
      <ExpirationField {...field} boxRef={boxRef} />
      <ClaimsField {...field} />
      <ScopesField {...{ scopes, machineName, words }} />
    </div>
  );
}
