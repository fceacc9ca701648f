import type { M2MToken } from '../api/M2MToken.js';
import { usePart } from '../hooks/usePresentation.js';
import { WARNING_ICON } from './icons.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';
import { TokenTime } from './TokenTime.js';

interface ExpirationProps {
  token: M2MToken;
  context: M2MTokenCellContext;
}

/** When a token expires. An active token that never expires is marked, since only a user can end it. */
export function Expiration({ token, context }: ExpirationProps) {
  const part = usePart();
  const { labels, status } = context;
  if (token.expiration !== null || status !== 'active') {
    return <TokenTime time={token.expiration} never={labels.neverExpires} context={context} />;
  }
  return (
    <span className={part('never')}>
      {/* On hover only, since the open row shows the same words. */}
      <span className={part('neverMark')} title={labels.neverExpiresHint} aria-hidden="true">
        {WARNING_ICON}
      </span>
      <span>{labels.neverExpires}</span>
    </span>
  );
}
