import { type RefObject, useEffect, useRef, useState } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { useIsomorphicLayoutEffect } from '../../data/useIsomorphicLayoutEffect.js';
import { useRowsEpoch } from '../../hooks/useRowsEpoch.js';
import { formatAgo, formatSilence } from '../../text/manage/formatSilence.js';
import type { ExpirationRules } from '../expirations.js';
import { isSessionOver } from '../isSessionOver.js';
import type { CreatedFacts } from '../SecretStep.js';
import { useAnnouncer } from '../useAnnouncer.js';
import { useCreateM2MToken } from '../useCreateM2MToken.js';
import { useRevokeRun } from '../useRevokeRun.js';
import type { M2MTokenRotation } from './M2MTokenRotation.js';
import { rotationNews } from './rotationNews.js';
import { adviseRotation, isReady } from './rotationAdvice.js';
import { planRotation } from './rotationPlan.js';
import { rotationStep } from './rotationStep.js';
import type { RotateWords } from './RotateWords.js';
import { useRotateNow } from './useRotateNow.js';
import { useRotationTokens } from './useRotationTokens.js';

interface RotationInput {
  subject: string | null | undefined;
  token: M2MToken | undefined;
  resumed: M2MTokenRotation | null | undefined;
  rules: Pick<ExpirationRules, 'maxExpirationSeconds' | 'allowNeverExpires'>;
  on: {
    onRotationChange: ((rotation: M2MTokenRotation | null) => void) | undefined;
    onCreated: ((token: M2MToken) => void) | undefined;
    onRevoked: ((tokens: readonly M2MToken[]) => void) | undefined;
  };
  boxRef: RefObject<Element | null>;
  words: RotateWords;
}

/** A question that the user must answer: whether to close with an unsaved secret, or to revoke. */
type Question = 'asking' | 'sure';

export type Rotation = ReturnType<typeof useRotation>;

/** The state of the rotate dialog, and the two writes of a rotation. */
export function useRotation({ subject, token, resumed, rules, on, boxRef, words }: RotationInput) {
  // The dialog keeps the token with which it opened.
  const [given] = useState(() => (token?.subject === subject ? token : undefined));
  const [rotation, setRotation] = useState(resumed ?? undefined);
  const [facts, setFacts] = useState<CreatedFacts>();
  const [isShowingSecret, setShowingSecret] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [isRevoked, setRevoked] = useState(false);
  const [question, setQuestion] = useState<Question>();
  const [said, announce] = useAnnouncer();
  // A write may outlive many renders of the host.
  const latest = useRef(on);
  useIsomorphicLayoutEffect(() => {
    latest.current = on;
  });

  const creating = useCreateM2MToken({ subject });
  const revoking = useRevokeRun({
    subject,
    tokens: rotation ? [{ id: rotation.oldId }] : [],
    onRevoked: (tokens) => latest.current.onRevoked?.(tokens),
    onFinished: () => setRevoked(true),
  });
  const isMutating = creating.isMutating || revoking.isMutating;
  const isReading = !isShowingSecret && !isRevoked;
  const tokens = useRotationTokens(subject, isReading ? rotation : undefined, boxRef);
  const failures = [creating.error, revoking.error, tokens.error];
  const hasNoSession = failures.some(isSessionOver);

  const epoch = useRowsEpoch(subject);
  const { group } = tokens;
  const [opened] = useState({ group, epoch });
  const isGone = epoch !== opened.epoch;

  const known = (id: string, own: M2MToken | undefined) => {
    if (tokens.hasLooked) return tokens.tokens.get(id);
    return own?.id === id ? own : undefined;
  };
  const before = rotation ? known(rotation.oldId, given) : given;
  const after = rotation && known(rotation.newId, facts?.token);
  const hasLooked = tokens.hasLooked || (before !== undefined && after !== undefined);
  const step = rotationStep({ rotation, isShowingSecret, hasLooked, before, isRevoked });

  const now = useRotateNow(before, after, words.text);
  const advice = now === null ? 'unknown' : adviseRotation(before, after, now);
  const told = (time: number | null | undefined, format: typeof formatAgo) =>
    time == null || now === null ? '' : format(time, now, words.words);
  const adviceText = words.rotate.rotateAdvice(advice, {
    newUse: told(after?.lastUsedAt, formatAgo),
    oldUse: told(before?.lastUsedAt, formatAgo),
    silence: told(before?.lastUsedAt, formatSilence),
  });
  // Announces the advice when it changes, but not when only a number in its text does.
  const [spoken, setSpoken] = useState({ advice, text: adviceText });
  if (spoken.advice !== advice) setSpoken({ advice, text: adviceText });

  const isDone = step === 'done';
  useEffect(() => {
    if (isDone) latest.current.onRotationChange?.(null);
  }, [isDone]);

  // Two clicks in one frame, or two presses of Enter, come before React renders.
  const isRunning = useRef(false);
  const plan = given && planRotation(given, rules);
  const create = async () => {
    if (isRunning.current || given === undefined || plan === undefined) return;
    isRunning.current = true;
    const secondsUntilExpiration = plan.seconds;
    const created = await creating.create({ secondsUntilExpiration, claims: given.claims });
    isRunning.current = false;
    if (created === undefined) return;
    const { token: _, ...made } = created;
    const next = { oldId: given.id, newId: made.id };
    setFacts({ token: made, secondsUntilExpiration, isJwt: false });
    setShowingSecret(true);
    setRotation(next);
    announce(`${words.labels.created}. ${words.labels.secretOnce}`);
    latest.current.onCreated?.(made);
    latest.current.onRotationChange?.(next);
  };
  const isUnsaved = isShowingSecret && creating.token !== undefined && !isSaved;
  const leaveSecret = () => {
    if (isUnsaved) {
      setQuestion('asking');
      announce(words.labels.closeUnsavedQuestion);
      return;
    }
    setShowingSecret(false);
    creating.reset();
  };
  const revoke = async () => {
    await revoking.run(words.rotate.rotatedReason);
    setQuestion(undefined);
  };

  return {
    ...{ step, rotation, plan, facts, before, after, now, isMutating, isUnsaved },
    ...{ tokens, creating, revoking, announce, create, leaveSecret, revoke },
    // The old token may be revoked elsewhere before the user answers.
    question: isDone && !isMutating ? undefined : question,
    // Without a session, nothing of the tokens stays on the screen.
    isHidden: step !== 'secret' && (hasNoSession || isGone),
    advice: adviceText,
    isReady: isReady(advice),
    orphans: creating.orphans.filter(({ id }) => id !== given?.id),
    formStep: creating.error?.code === 'outcome_unknown' ? ('unknown' as const) : ('form' as const),
    announcement: rotationNews(
      { step, said, creating, revoking, tokens, advice: spoken.text },
      words,
    ),
    markSaved: () => setSaved(true),
    ask: (next: Question | undefined) => {
      setQuestion(next);
      if (next === 'asking') announce(words.labels.closeUnsavedQuestion);
    },
    mustClose:
      group !== opened.group ||
      (rotation === undefined && given === undefined) ||
      (isGone && !isMutating && !hasNoSession && step !== 'secret'),
  };
}
