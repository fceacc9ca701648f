import { useId, useMemo } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { formatJson } from '../../logic/formatJson.js';
import { formatExpiry } from '../../text/manage/formatLifetime.js';
import { formatSpan } from '../../text/manage/formatSilence.js';
import { Notice } from '../Notice.js';
import { Fact } from '../Fact.js';
import { useManagePart } from '../M2MManagePart.js';
import { ScopesField } from '../ScopesField.js';
import type { RotateWords } from './RotateWords.js';
import { isInexact, type RotationPlan } from './rotationPlan.js';
import { ScopeNotice } from './ScopeNotice.js';

interface RotateReviewProps {
  token: M2MToken;
  plan: RotationPlan;
  /** The scopes of the machine now; undefined = unknown. */
  scopes: readonly string[] | undefined;
  /** Unix milliseconds; null = no clock yet. */
  now: number | null;
  machineName: (id: string) => string | undefined;
  words: RotateWords;
}

/** Maximum characters of claims on the page. */
const SHOWN = 20_000;

/** The claims, the lifetime and the scopes of the new token. */
export function RotateReview({ token, plan, scopes, now, machineName, words }: RotateReviewProps) {
  const part = useManagePart();
  const { text, rotate, words: language } = words;
  const { labels } = text;
  const { id, claims } = token;
  const claimsId = useId();
  const json = useMemo(() => formatJson(claims, SHOWN).text, [claims]);
  return (
    <div className={part('dialogText')}>
      <p className={part('messageText')}>{rotate.rotateIntro}</p>
      <dl className={part('facts')}>
        <Fact name={rotate.rotateOld}>
          <code className="m2m-mono" translate="no">
            {id}
          </code>
        </Fact>
        <Fact name={rotate.rotateLifetime}>
          {plan.seconds === null ? labels.neverExpires : formatSpan(plan.seconds, language)}
        </Fact>
        {plan.seconds !== null && now !== null && (
          <>
            <Fact name={labels.columnExpires}>
              {formatExpiry(now + plan.seconds * 1000, language)}
            </Fact>
          </>
        )}
      </dl>
      {plan.isShorter && <Notice>{rotate.rotateShorter}</Notice>}
      <div className={part('field')}>
        <span className={part('fieldLabel')} id={claimsId}>
          {labels.claims}
        </span>
        {claims == null ? (
          <span className="m2m-muted">{labels.noClaims}</span>
        ) : (
          <pre
            className={`${part('claimsText')} m2m-mono`}
            role="group"
            aria-labelledby={claimsId}
            dir="ltr"
            translate="no"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboard users can scroll only a box that takes the focus
            tabIndex={0}
          >
            {json}
          </pre>
        )}
      </div>
      {isInexact(claims) && <Notice>{rotate.claimsInexact}</Notice>}
      <ScopesField {...{ scopes, machineName, words }} />
      {scopes && <ScopeNotice before={token.scopes} after={scopes} {...{ machineName, words }} />}
    </div>
  );
}
