import type { ReactNode } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { usePart } from '../hooks/usePresentation.js';
import { ClaimsDetail } from './ClaimsDetail.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';
import { MachineText } from './MachineText.js';

interface TokenDetailsProps {
  token: M2MToken;
  context: M2MTokenCellContext;
}

/** Every field of a token, uncut. */
export function TokenDetails({ token, context }: TokenDetailsProps) {
  const part = usePart();
  const { labels, status, formatDateTime } = context;
  const exact = (time: number | null, never: string) =>
    time === null ? never : (formatDateTime(time) ?? labels.unknownTime);

  return (
    <dl className={part('details')}>
      <Detail id="id" name={labels.columnId}>
        <code className="m2m-mono" translate="no">
          {token.id}
        </code>
      </Detail>
      <Detail id="machine" name={labels.machine}>
        <MachineText id={token.subject} context={context} />
      </Detail>
      {status === 'revoked' && (
        <Detail id="revocationReason" name={labels.revocationReason}>
          {token.revocationReason?.trim() ? (
            <bdi>{token.revocationReason}</bdi>
          ) : (
            <span className="m2m-muted">{labels.noRevocationReason}</span>
          )}
        </Detail>
      )}
      <Detail id="created" name={labels.columnCreated}>
        {exact(token.createdAt, '')}
      </Detail>
      <Detail id="updated" name={labels.updated}>
        {exact(token.updatedAt, '')}
      </Detail>
      {token.lastUsedAt !== undefined && (
        <Detail id="lastUsed" name={labels.columnLastUsed}>
          {exact(token.lastUsedAt, labels.neverUsed)}
        </Detail>
      )}
      <Detail id="expires" name={labels.columnExpires}>
        <span>{exact(token.expiration, labels.neverExpires)}</span>
        {token.expiration === null && status === 'active' && (
          <div className="m2m-muted">{labels.neverExpiresHint}</div>
        )}
      </Detail>
      <Detail id="scopes" name={labels.columnScopes}>
        {token.scopes.length === 0 ? (
          <span className="m2m-muted">{labels.noScopes}</span>
        ) : (
          <ul className={part('detailList')} role="list">
            {[...new Set(token.scopes)].map((id) => (
              <li key={id}>
                <MachineText id={id} context={context} />
              </li>
            ))}
          </ul>
        )}
      </Detail>
      <Detail id="claims" name={labels.claims}>
        <ClaimsDetail token={token} context={context} />
      </Detail>
    </dl>
  );
}

function Detail({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  const part = usePart();
  return (
    <div className={part('detail')} data-detail={id}>
      <dt className={part('detailName')}>{name}</dt>
      <dd className={part('detailValue')}>{children}</dd>
    </div>
  );
}
