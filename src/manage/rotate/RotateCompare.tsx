import type { M2MToken } from '../../api/M2MToken.js';
import { formatAgo } from '../../text/manage/formatSilence.js';
import { shortId } from '../../text/shortId.js';
import { Notice } from '../Notice.js';
import { Fact } from '../Fact.js';
import { useManagePart } from '../M2MManagePart.js';
import { SEARCHED } from '../createTokenFinder.js';
import type { M2MTokenRotation } from './M2MTokenRotation.js';
import type { RotateWords } from './RotateWords.js';
import { ScopeNotice } from './ScopeNotice.js';

interface RotateCompareProps {
  rotation: M2MTokenRotation;
  /** The old token; undefined = it is not in the list. */
  before: M2MToken | undefined;
  /** The new token; undefined = it is not in the list. */
  after: M2MToken | undefined;
  /** Unix milliseconds; null = no clock yet. */
  now: number | null;
  /** The sentence for or against a revocation now. */
  advice: string;
  /** Whether the advice is to revoke. */
  isReady: boolean;
  machineName: (id: string) => string | undefined;
  words: RotateWords;
}

/** Both tokens side by side, and the advice for or against revoking the old one. */
export function RotateCompare({
  rotation: { oldId, newId },
  before,
  after,
  now,
  advice,
  isReady,
  machineName,
  words,
}: RotateCompareProps) {
  const part = useManagePart();
  const { rotate } = words;
  return (
    <div className={part('dialogText')}>
      <div className={part('choices')}>
        <TokenCard name={rotate.rotateNew} id={newId} token={after} {...{ now, words }} />
        <TokenCard name={rotate.rotateOld} id={oldId} token={before} {...{ now, words }} />
      </div>
      {isReady ? <p className={part('messageText')}>{advice}</p> : <Notice>{advice}</Notice>}
      {before && after && (
        <ScopeNotice before={before.scopes} after={after.scopes} {...{ machineName, words }} />
      )}
      <p className={`${part('messageText')} m2m-muted`}>{rotate.closeAndContinue}</p>
    </div>
  );
}

interface TokenCardProps {
  name: string;
  id: string;
  token: M2MToken | undefined;
  now: number | null;
  words: RotateWords;
}

function TokenCard({
  name,
  id,
  token,
  now,
  words: { text, rotate, revoke, words },
}: TokenCardProps) {
  const part = useManagePart();
  const { labels } = text;
  const ago = (time: number) =>
    (now === null ? text.formatTime(time, null) : formatAgo(time, now, words)) ??
    labels.unknownTime;
  return (
    <dl className={part('facts', 'rotatedToken')}>
      <dt className={part('fieldLabel')}>{name}</dt>
      <dd className={part('factValue')}>
        <code className="m2m-mono" translate="no" title={id}>
          {shortId(id)}
        </code>
      </dd>
      {token ? (
        <>
          <Fact name={labels.columnLastUsed}>
            <bdi>
              {token.lastUsedAt === undefined
                ? revoke.lastUseUnknown
                : token.lastUsedAt === null
                  ? labels.neverUsed
                  : ago(token.lastUsedAt)}
            </bdi>
          </Fact>
          <Fact name={labels.columnCreated}>
            <bdi>{ago(token.createdAt)}</bdi>
          </Fact>
        </>
      ) : (
        <dd className={part('fieldNote')}>{rotate.notInList(SEARCHED, text.formatNumber)}</dd>
      )}
    </dl>
  );
}
