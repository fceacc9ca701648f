import type { M2MToken } from '../api/M2MToken.js';
import { MachineText } from '../components/MachineText.js';
import type { Text } from '../text/createText.js';
import type { RevokeLabels } from '../text/manage/revokeLabels.js';
import { MINUTE } from '../logic/relativeTime.js';
import { Fact } from './Fact.js';
import { useManagePart } from './M2MManagePart.js';
import { Notice } from './Notice.js';
import { useMachineName } from '../hooks/useMachineName.js';

interface RevokeFactsProps {
  /** All chosen tokens, also the revoked ones. */
  chosen: readonly M2MToken[];
  /** The ones to revoke. */
  tokens: readonly M2MToken[];
  /** The `id` attribute of the texts that describe the dialog. */
  effectId: string;
  /** Unix milliseconds; null = no clock yet. */
  now: number | null;
  machineName: ((id: string) => string | undefined) | undefined;
  text: Text;
  words: RevokeLabels;
}

/** The consequence, a warning about tokens in use, and the facts that identify the token. */
export function RevokeFacts({
  chosen,
  tokens,
  effectId,
  now,
  machineName,
  text,
  words,
}: RevokeFactsProps) {
  const part = useManagePart();
  const { labels, formatNumber, formatTime } = text;
  const context = { machineName: useMachineName(machineName) };
  const [only, ...others] = tokens;
  const used = tokens.filter(
    ({ lastUsedAt }) => lastUsedAt != null && now !== null && now - lastUsedAt < 60 * MINUTE,
  );
  const expired = tokens.filter(
    ({ expiration, expired: was }) =>
      was || (expiration !== null && now !== null && expiration <= now),
  );
  const scopes = [...new Set(tokens.flatMap((token) => token.scopes))];
  const timeOf = (time: number) => formatTime(time, now) ?? labels.unknownTime;
  const left = chosen.length - tokens.length;
  const isOne = only !== undefined && others.length === 0;

  return (
    <>
      <div className={part('dialogText')} id={effectId}>
        {tokens.length > 0 && (
          <p className={part('messageText')}>{words.revokeEffect(tokens.length, formatNumber)}</p>
        )}
        {used.length > 0 && (
          <Notice>
            {isOne
              ? words.usedRecently(timeOf(only.lastUsedAt ?? 0))
              : words.manyUsedRecently(used.length, formatNumber)}
          </Notice>
        )}
        {left > 0 && (
          <p className={part('messageText')}>{words.alreadyRevoked(left, formatNumber)}</p>
        )}
        {expired.length > 0 && (
          <p className={part('messageText')}>
            {words.alreadyExpired(expired.length, formatNumber)}
          </p>
        )}
      </div>
      <dl className={part('facts')}>
        {isOne && (
          <Fact name={labels.columnId}>
            <code className="m2m-mono" translate="no">
              {only.id}
            </code>
          </Fact>
        )}
        {isOne && (
          <>
            <Fact name={labels.columnLastUsed}>
              {/* Numbers keep their place in right-to-left text. */}
              <bdi>
                {only.lastUsedAt === undefined
                  ? words.lastUseUnknown
                  : only.lastUsedAt === null
                    ? labels.neverUsed
                    : timeOf(only.lastUsedAt)}
              </bdi>
            </Fact>
            <Fact name={labels.columnCreated}>
              <bdi>{timeOf(only.createdAt)}</bdi>
            </Fact>
          </>
        )}
        {tokens.length > 0 && (
          <Fact name={words.mayCall}>
            {scopes.length === 0 ? (
              <span className="m2m-muted">{labels.noScopes}</span>
            ) : (
              <ul className={part('detailList')} role="list">
                {scopes.map((id) => (
                  <li key={id}>
                    <MachineText id={id} context={context} />
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        )}
      </dl>
      <p className={`${part('messageText')} m2m-muted`}>{words.jwtsUnaffected}</p>
    </>
  );
}
