import { useEffect, useRef, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { useText } from '../hooks/useText.js';
import { CREATE_LABELS } from '../text/manage/createLabels.js';
import { CreateActions } from './CreateActions.js';
import { CreateFailure, failureText } from './CreateFailure.js';
import { CreateForm } from './CreateForm.js';
import type { ExpirationRules } from './expirations.js';
import { manageWords } from './manageWords.js';
import { Modal } from './Modal.js';
import { type CreatedFacts, SecretStep } from './SecretStep.js';
import { useAnnouncer } from './useAnnouncer.js';
import { useCreateForm } from './useCreateForm.js';
import { useCreateM2MToken } from './useCreateM2MToken.js';
import { useMachineName } from '../hooks/useMachineName.js';
import { type ManageOptions, useManageRoot } from './useManageRoot.js';
import { useSecretState } from './useSecretState.js';

/** The options of the create dialog, shared by every component that opens it. */
export interface CreateOptions extends ExpirationRules {
  /**
   * Ids of the machines that a new token may call: the current scopes of its machine. Absent: the dialog says that the token
   * gets the scopes of its machine.
   */
  scopes?: readonly string[] | undefined;
  /**
   * The variable of the `.env` line.
   * @default 'CLERK_M2M_TOKEN'
   */
  envName?: string | undefined;
  /** Names a machine; undefined = show the id. Absent: the provider's. */
  machineName?: ((id: string) => string | undefined) | undefined;
  /** Called with the new token, without its secret. */
  onCreated?: ((token: M2MToken) => void) | undefined;
  /**
   * Called when the user wants to revoke tokens that a request with a lost answer has created. Absent: the dialog says to
   * revoke them in the table.
   */
  onRevokeOrphans?: ((tokens: readonly M2MToken[]) => void) | undefined;
}

export interface CreateM2MTokenDialogProps extends CreateOptions, ManageOptions {
  /** Id of the machine, `mch_…`. The dialog closes when it changes. */
  subject: string | null | undefined;
  open: boolean;
  /** Called with false when the dialog closes. It asks for confirmation before it closes with an unsaved secret. */
  onOpenChange: (open: boolean) => void;
}

/**
 * Creates a token and shows its secret once: first a form with format, expiration, claims and scopes, then the secret. The
 * secret is masked until the user wants to see it, and gone when the dialog closes.
 */
export function CreateM2MTokenDialog({ open, ...props }: CreateM2MTokenDialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  subject,
  onOpenChange,
  expirations,
  maxExpirationSeconds,
  allowNeverExpires,
  scopes,
  envName = 'CLERK_M2M_TOKEN',
  machineName,
  onCreated,
  onRevokeOrphans,
  ...others
}: Omit<CreateM2MTokenDialogProps, 'open'>) {
  const { presentation, box } = useManageRoot('dialog', others);
  const text = useText(presentation);
  const labels = manageWords(CREATE_LABELS, presentation);
  const words = { text, labels, words: presentation };
  const nameOf = useMachineName(machineName);
  const [said, announce] = useAnnouncer();

  const action = useCreateM2MToken({ subject });
  const rules = { expirations, maxExpirationSeconds, allowNeverExpires };
  const form = useCreateForm(rules, words, announce);
  const [facts, setFacts] = useState<CreatedFacts>();
  const contentRef = useRef<HTMLDivElement>(null);

  const { error, isMutating } = action;
  const hasSecret = action.token !== undefined;
  const close = () => onOpenChange(false);
  const { step, ...secret } = useSecretState({
    ...{ hasSecret, isMutating },
    boxRef: contentRef,
    onAsk: () => announce(labels.closeUnsavedQuestion),
    onClose: close,
  });

  const [firstSubject] = useState(subject);
  const hasOtherSubject = subject !== firstSubject;
  useEffect(() => {
    if (hasOtherSubject) onOpenChange(false);
  }, [hasOtherSubject, onOpenChange]);

  // Two clicks in one frame, or two presses of Enter, come before React renders.
  const isRunning = useRef(false);
  // The host may have rendered another function meanwhile.
  const latest = useRef(onCreated);
  useIsomorphicLayoutEffect(() => {
    latest.current = onCreated;
  });
  const send = async () => {
    if (isRunning.current) return;
    const params = form.submit();
    if (params === undefined) return;
    isRunning.current = true;
    announce('');
    const created = await action.create(params);
    isRunning.current = false;
    if (created === undefined) return;
    const { token: _, ...token } = created;
    const { secondsUntilExpiration, tokenFormat } = params;
    setFacts({ token, secondsUntilExpiration, isJwt: tokenFormat === 'jwt' });
    secret.start();
    announce(`${labels.created}. ${labels.secretOnce}`);
    latest.current?.(token);
  };

  if (hasOtherSubject) return null;
  const isUnknown = error?.code === 'outcome_unknown';
  const news = isMutating ? labels.creating : error && failureText(error, words);
  return (
    <PresentationContext.Provider value={presentation}>
      <Modal
        title={facts ? labels.created : labels.createToken}
        onDismiss={secret.dismiss}
        isBusy={isMutating}
        announcement={said || news}
        box={box}
        actions={
          <CreateActions
            step={isUnknown && step === 'form' ? 'unknown' : step}
            {...{ isMutating, labels }}
            onCreate={() => void send()}
            onDismiss={secret.dismiss}
            onKeep={secret.keep}
            onClose={close}
            keepRef={secret.keepRef}
          />
        }
      >
        <div ref={contentRef}>
          {facts ? (
            <SecretStep
              {...{ facts, hasSecret, envName, announce, words }}
              readSecret={() => action.token?.token}
              fieldRef={secret.fieldRef}
              onSaved={secret.markSaved}
            />
          ) : (
            <CreateForm
              {...{ scopes, machineName: nameOf, words }}
              control={form}
              isBusy={isMutating}
              boxRef={contentRef}
              onSubmit={() => {
                if (!isUnknown) void send();
              }}
            >
              {subject && (
                <p className={`${presentation.part('messageText')} m2m-muted`}>
                  {labels.createFor(nameOf(subject) ?? subject)}
                </p>
              )}
              {error && (
                <CreateFailure
                  {...{ error, onRevokeOrphans, words }}
                  orphans={action.orphans}
                  isJwt={form.state.tokenFormat === 'jwt'}
                />
              )}
            </CreateForm>
          )}
        </div>
      </Modal>
    </PresentationContext.Provider>
  );
}
