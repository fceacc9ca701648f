import { type RefObject, useId, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import { Button } from './Button.js';
import type { CreateWords } from './CreateWords.js';
import { downloadText } from '../hooks/downloadText.js';
import { envLine } from './envLine.js';
import { Field } from './Field.js';
import { useManagePart } from './M2MManagePart.js';
import { PRIVATE, PRIVATE_CLASSES } from './privateField.js';

interface SecretFieldProps {
  /** Reads the secret from its only place; undefined = it is gone. */
  readSecret: () => string | undefined;
  /** The variable of the `.env` line. */
  envName: string;
  fileName: string;
  /** Called when the user has copied, downloaded or seen the secret. */
  onSaved: () => void;
  announce: (text: string) => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  words: CreateWords;
}

/** The value of the masked field, so that the page contains neither the secret nor its length. */
const MASK = '•'.repeat(24);

/**
 * The secret, masked at first, and the buttons that copy and download it. The input holds it as a property and never as an
 * attribute, which `outerHTML` would contain. So React must not know the value.
 */
export function SecretField({
  readSecret,
  envName,
  fileName,
  onSaved,
  announce,
  fieldRef,
  words: { labels },
}: SecretFieldProps) {
  const part = useManagePart();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const [outcome, setOutcome] = useState('');

  useIsomorphicLayoutEffect(() => {
    const field = fieldRef.current as HTMLInputElement;
    const view = field.ownerDocument.defaultView;
    const wipe = () => {
      field.value = '';
    };
    field.value = MASK;
    view?.addEventListener('pagehide', wipe);
    return () => {
      wipe();
      view?.removeEventListener('pagehide', wipe);
    };
  }, [fieldRef]);

  const show = (text: string | undefined) => {
    (fieldRef.current as HTMLInputElement).value = text ?? MASK;
    setShown(text !== undefined);
    if (text !== undefined) onSaved();
  };
  /** Copies or downloads the secret. If that fails, it selects the secret, and the user can copy it with the keyboard. */
  const take = async (spoken: string, run: (secret: string, view: Window) => unknown) => {
    const field = fieldRef.current as HTMLInputElement;
    const secret = readSecret();
    if (secret === undefined) return;
    let said = spoken;
    try {
      await run(secret, field.ownerDocument.defaultView as Window);
      onSaved();
    } catch {
      // The browser may have asked the user for so long that the dialog has closed.
      if (fieldRef.current === null) return;
      // A page over http has no clipboard, and a browser refuses in a window without focus.
      said = labels.copySecretByHand;
      show(secret);
      field.focus();
      field.select();
    }
    setOutcome(said);
    announce(said);
  };
  const ways: [name: string, spoken: string, run: (secret: string, view: Window) => unknown][] = [
    [
      labels.copySecret,
      labels.copiedSecret,
      (secret, { navigator }) => navigator.clipboard.writeText(secret),
    ],
    [
      labels.copyEnvLine,
      labels.copiedEnvLine,
      (secret, { navigator }) => navigator.clipboard.writeText(envLine(envName, secret)),
    ],
    [
      labels.downloadEnv,
      labels.downloadedEnv,
      (secret, { document }) => downloadText(document, fileName, envLine(envName, secret)),
    ],
  ];
  return (
    <Field id={id} name={labels.secret}>
      <p className={part('messageText')} id={`${id}-once`}>
        {labels.secretOnce}
      </p>
      <div className={part('fieldRow')}>
        <input
          {...PRIVATE}
          className={`${part('input', 'secret')} ${PRIVATE_CLASSES}`}
          id={id}
          readOnly
          dir="ltr"
          aria-describedby={isShown ? `${id}-once` : `${id}-masked ${id}-once`}
          ref={fieldRef}
        />
        <span hidden id={`${id}-masked`}>
          {labels.secretMasked}
        </span>
        <Button onPress={() => show(isShown ? undefined : readSecret())}>
          {isShown ? labels.hide : labels.show}
        </Button>
      </div>
      <div className={part('fieldRow')}>
        {ways.map(([name, spoken, run]) => (
          <Button onPress={() => take(spoken, run)} key={name}>
            {name}
          </Button>
        ))}
      </div>
      <p className={part('fieldNote')} aria-hidden="true">
        {outcome}
      </p>
    </Field>
  );
}
