import { useEffect, useId, useRef, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import type { CreateWords } from './CreateWords.js';
import { downloadText } from './downloadText.js';
import { envLine } from './envLine.js';
import { useManagePart } from './M2MManagePart.js';

interface SecretFieldProps {
  /** Reads the secret from its only place; undefined = it is gone. */
  readSecret: () => string | undefined;
  envName: string;
  fileName: string;
  /** The user has the secret now, or has seen it. */
  onSaved: () => void;
  announce: (text: string) => void;
  /** The field takes the focus at first, and again after a question. */
  isAsking: boolean;
  words: CreateWords;
}

/** Stands in the field while it is masked, so that the page does not hold the secret, not even its length. */
const MASK = '•'.repeat(24);

/**
 * Asks password managers to leave the field alone: 1Password, LastPass, Bitwarden, Dashlane. And recorders of sessions:
 * rrweb, PostHog and FullStory by class, Sentry, Datadog, LogRocket, Hotjar, Clarity and OpenReplay by attribute.
 */
const PRIVATE = {
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
  'data-rr-is-password': '',
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-openreplay-obscured': '',
};

/**
 * The secret, masked at first, and the ways to take it along. Its input has the secret as a property and never as an
 * attribute, which `outerHTML` would show. So React must not know the value.
 */
export function SecretField({
  readSecret,
  envName,
  fileName,
  onSaved,
  announce,
  isAsking,
  words: { labels },
}: SecretFieldProps) {
  const part = useManagePart();
  const id = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
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
  }, []);
  useEffect(() => {
    if (!isAsking) fieldRef.current?.focus();
  }, [isAsking]);

  const say = (text: string) => {
    setOutcome(text);
    announce(text);
  };
  const show = (field: HTMLInputElement, secret: string) => {
    field.value = secret;
    setShown(true);
    onSaved();
  };
  /** Runs a press of a button, with the secret if it is still there. */
  const onPress = (run: (field: HTMLInputElement, secret: string) => void) => () => {
    const secret = readSecret();
    if (fieldRef.current && secret !== undefined) run(fieldRef.current, secret);
  };
  const toggle = onPress((field, secret) => {
    setOutcome('');
    if (!isShown) return show(field, secret);
    field.value = MASK;
    setShown(false);
  });
  const copy = async (field: HTMLInputElement, secret: string, line: string, spoken: string) => {
    try {
      // A page over http has no clipboard, and a browser refuses in a window without focus.
      await (field.ownerDocument.defaultView as Window).navigator.clipboard.writeText(line);
      onSaved();
      say(spoken);
    } catch {
      show(field, secret);
      field.focus();
      field.select();
      say(labels.copySecretByHand);
    }
  };
  const copySecret = onPress((field, secret) => {
    void copy(field, secret, secret, labels.copiedSecret);
  });
  const copyEnvLine = onPress((field, secret) => {
    void copy(field, secret, envLine(envName, secret), labels.copiedEnvLine);
  });
  const download = onPress((field, secret) => {
    try {
      downloadText(field.ownerDocument, fileName, envLine(envName, secret));
      onSaved();
      say(labels.downloadedEnv);
    } catch {
      say(labels.downloadFailed);
    }
  });
  return (
    <div className={part('field')}>
      <label className={part('fieldLabel')} htmlFor={id}>
        {labels.secret}
      </label>
      <p className={part('secretOnce')} id={`${id}-once`}>
        {labels.secretOnce}
      </p>
      <div className={part('fieldRow')}>
        <input
          {...PRIVATE}
          className={`${part('input', 'secret')} rr-block ph-no-capture fs-exclude`}
          id={id}
          type="text"
          readOnly
          dir="ltr"
          translate="no"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-describedby={isShown ? `${id}-once` : `${id}-masked ${id}-once`}
          ref={fieldRef}
        />
        <span hidden id={`${id}-masked`}>
          {labels.secretMasked}
        </span>
        <button type="button" className={part('button')} onClick={toggle}>
          {isShown ? labels.hide : labels.show}
        </button>
      </div>
      <div className={part('fieldRow', 'secretActions')}>
        <button type="button" className={part('button')} onClick={copySecret}>
          {labels.copySecret}
        </button>
        <button type="button" className={part('button')} onClick={copyEnvLine}>
          {labels.copyEnvLine}
        </button>
        <button type="button" className={part('button')} onClick={download}>
          {labels.downloadEnv}
        </button>
      </div>
      <p className={part('fieldNote', 'secretOutcome')} aria-hidden="true">
        {outcome}
      </p>
    </div>
  );
}
