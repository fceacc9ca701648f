import type { ReactNode, RefObject } from 'react';
import { ClaimsField } from './ClaimsField.js';
import type { CreateWords } from './CreateWords.js';
import { ExpirationField } from './ExpirationField.js';
import { FormatField } from './FormatField.js';
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
  /** The element that holds the form. */
  boxRef: RefObject<HTMLElement | null>;
  /** Stands over the fields. */
  children: ReactNode;
}

/** The fields of a new token. The browser neither checks nor sends them. */
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
    <form
      className={part('dialogText')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <FormatField {...field} />
      <ExpirationField {...field} boxRef={boxRef} />
      <ClaimsField {...field} />
      <ScopesField {...{ scopes, machineName, words }} />
    </form>
  );
}
