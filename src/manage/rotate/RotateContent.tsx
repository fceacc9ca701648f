import type { RefObject } from 'react';
import type { CreateOptions } from '../CreateM2MTokenDialog.js';
import { CreateFailure } from '../CreateFailure.js';
import { useManagePart } from '../M2MManagePart.js';
import { RevokeFailure } from '../RevokeFailure.js';
import { SecretStep } from '../SecretStep.js';
import { RotateCompare } from './RotateCompare.js';
import { RotateReview } from './RotateReview.js';
import { revokeTitle } from './rotationNews.js';
import type { RotateWords } from './RotateWords.js';
import type { Rotation } from './useRotation.js';

interface RotateContentProps extends Pick<CreateOptions, 'scopes' | 'onRevokeOrphans'> {
  run: Rotation;
  envName: string;
  fieldRef: RefObject<HTMLInputElement | null>;
  machineName: (id: string) => string | undefined;
  words: RotateWords;
}

/** The content of each step, with its failure. */
export function RotateContent({
  run,
  scopes,
  onRevokeOrphans,
  envName,
  fieldRef,
  machineName,
  words,
}: RotateContentProps) {
  const part = useManagePart();
  const { step, rotation, plan, facts, before, after, now, isHidden, creating } = run;
  const { rotate } = words;
  return (
    <div className={part('dialogText')}>
      {step === 'review' && (
        <>
          {!isHidden && before && plan && (
            <RotateReview token={before} {...{ plan, scopes, now, machineName, words }} />
          )}
          {creating.error && (
            <CreateFailure
              error={creating.error}
              orphans={run.orphans}
              isJwt={false}
              {...{ onRevokeOrphans, words }}
            />
          )}
        </>
      )}
      {step === 'secret' && facts && (
        <SecretStep
          {...{ facts, envName, fieldRef, words }}
          hasSecret={creating.token !== undefined}
          readSecret={() => creating.token?.token}
          onSaved={run.markSaved}
          announce={run.announce}
        />
      )}
      {step === 'looking' && !run.tokens.error && (
        <p className={part('messageText')}>{rotate.lookingForTokens}</p>
      )}
      {step === 'compare' && !isHidden && rotation && (
        <RotateCompare
          {...{ rotation, before, after, now, machineName, words }}
          advice={run.advice}
          isReady={run.isReady}
        />
      )}
      {(step === 'looking' || step === 'compare') && <Failures run={run} words={words} />}
      {step === 'done' && <p className={part('messageText')}>{rotate.rotatedText}</p>}
    </div>
  );
}

/** Leaves the text to that of a failed list. */
const explainAsList = () => undefined;

/** A failed revocation, or else the failure of the list. */
function Failures({ run, words }: { run: Rotation; words: RotateWords }) {
  const { text, revoke } = words;
  const { error } = run.revoking;
  if (error) {
    return (
      <RevokeFailure
        {...{ error, text }}
        title={revokeTitle(error, words)}
        explain={revoke.revokeFailedText}
      />
    );
  }
  return (
    run.tokens.error && (
      <RevokeFailure
        error={run.tokens.error}
        title={text.labels.failedTitle}
        text={text}
        explain={explainAsList}
      />
    )
  );
}
