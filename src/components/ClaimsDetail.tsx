import { useMemo, useRef } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { usePart } from '../hooks/usePresentation.js';
import { formatJson } from '../logic/formatJson.js';
import { shortId } from '../text/shortId.js';
import { CopyButton } from './CopyButton.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

/** Maximum characters of claims on the page. More would make the browser hang. */
const SHOWN = 20_000;
/** Maximum characters to copy. Indentation can make deep claims longer than this. */
const COPIED = 5_000_000;

interface ClaimsDetailProps {
  token: M2MToken;
  context: M2MTokenCellContext;
}

/** The claims as JSON in a scrollable box, with a copy button. */
export function ClaimsDetail({ token: { id, claims }, context }: ClaimsDetailProps) {
  const part = usePart();
  const { labels, formatNumber } = context;
  const json = useMemo(() => formatJson(claims, SHOWN), [claims]);
  const element = useRef<HTMLPreElement>(null);
  if (claims === null || claims === undefined) {
    return <span className="m2m-muted">{labels.noClaims}</span>;
  }
  const name = shortId(id);
  return (
    <>
      <div className={part('claims')}>
        <pre
          className={`${part('claimsText')} m2m-mono`}
          role="group"
          aria-label={labels.claimsOf(name)}
          translate="no"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboard users can scroll only a box that takes the focus
          tabIndex={0}
          ref={element}
        >
          {json.text}
        </pre>
        <CopyButton
          {...{ element, context }}
          label={labels.copyClaims(name)}
          getText={() => {
            const whole = formatJson(claims, COPIED);
            return whole.isCut ? undefined : whole.text;
          }}
          spoken={labels.copiedClaims}
        />
      </div>
      {json.isCut && <span className="m2m-muted">{labels.claimsCut(SHOWN, formatNumber)}</span>}
    </>
  );
}
