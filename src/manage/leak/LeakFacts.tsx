import type { ReactNode } from 'react';
import { MachineText } from '../../components/MachineText.js';
import { formatJson } from '../../logic/formatJson.js';
import { Fact } from '../Fact.js';
import { useManagePart } from '../M2MManagePart.js';
import type { LeakEntry } from './LeakEntry.js';
import type { LeakWords } from './LeakWords.js';

/** At most so many characters of claims are shown. */
const MAX_CLAIMS = 2_000;

interface LeakFactsProps {
  entry: LeakEntry;
  machineName: (id: string) => string | undefined;
  /** Unix milliseconds; null = no clock yet. */
  now: number | null;
  words: LeakWords;
}

/** The facts of a token, from Clerk or decoded from a JWT. */
export function LeakFacts({ entry, machineName, now, words: { labels, text } }: LeakFactsProps) {
  const part = useManagePart();
  const { token, jwt, phase } = entry;
  if (!token && !jwt) return null;
  const all = text.labels;
  const timeOf = (time: number) => text.formatTime(time, now) ?? all.unknownTime;
  const id = token?.id ?? jwt?.id;
  const subject = token?.subject ?? jwt?.subject;
  const scopes = token?.scopes ?? (entry.kind === 'token-jwt' ? jwt?.scopes : undefined);
  const createdAt = token?.createdAt ?? jwt?.issuedAt;
  const expiration = token ? token.expiration : jwt?.expiration;
  const lastUse = () => {
    if (!token) return null;
    const { lastUsedAt } = token;
    if (lastUsedAt === undefined) return labels.lastUseUnknown;
    if (lastUsedAt === null) return all.neverUsed;
    return phase === 'live' ? labels.leakUsed(timeOf(lastUsedAt)) : timeOf(lastUsedAt);
  };
  return (
    <dl className={part('facts')}>
      <Known name={all.columnId}>{id && <Code>{id}</Code>}</Known>
      <Known name={all.machine}>
        {subject && <MachineText id={subject} context={{ machineName }} />}
      </Known>
      <Known name={labels.mayCall}>
        {scopes &&
          (scopes.length === 0 ? (
            <span className="m2m-muted">{all.noScopes}</span>
          ) : (
            <ul className={part('detailList')} role="list">
              {[...new Set(scopes)].map((scope) => (
                <li key={scope}>
                  <MachineText id={scope} context={{ machineName }} />
                </li>
              ))}
            </ul>
          ))}
      </Known>
      <Known name={labels.leakInstance}>{jwt?.instance && <Code>{jwt.instance}</Code>}</Known>
      <Known name={all.columnCreated}>{createdAt != null && <bdi>{timeOf(createdAt)}</bdi>}</Known>
      <Known name={all.columnLastUsed}>{token && <bdi>{lastUse()}</bdi>}</Known>
      <Known name={all.columnExpires}>
        {expiration !== undefined && (
          <bdi>{expiration === null ? all.neverExpires : timeOf(expiration)}</bdi>
        )}
      </Known>
      <Known name={all.revocationReason}>
        {token?.revocationReason && <bdi>{token.revocationReason}</bdi>}
      </Known>
      <Known name={all.claims}>
        {token?.claims != null && <Code>{formatJson(token.claims, MAX_CLAIMS).text}</Code>}
      </Known>
    </dl>
  );
}

/** A fact, if there is a value. */
function Known({ name, children }: { name: string; children: ReactNode }) {
  return children ? <Fact name={name}>{children}</Fact> : null;
}

function Code({ children }: { children: string }) {
  return (
    <code className="m2m-mono" translate="no">
      {children}
    </code>
  );
}
