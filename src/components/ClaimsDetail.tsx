import { useMemo, useRef } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { formatJson } from '../logic/formatJson.js';
import { shortId } from '../text/shortId.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';
import { useCopyOutcome } from './useCopyOutcome.js';

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
  const { labels, formatNumber, part } = context;
  const json = useMemo(() => formatJson(claims, SHOWN), [claims]);
  const element = useRef<HTMLPreElement>(null);
  const { outcome, press } = useCopyOutcome(context);
  if (claims === null || claims === undefined) {
    return <span className="m2m-muted">{labels.noClaims}</span>;
  }
  const name = shortId(id);
  const copyClaims = () => {
    const whole = formatJson(claims, COPIED);
    void press(whole.isCut ? undefined : whole.text, labels.copiedClaims, element.current);
  };
  return (
    <>
      <div className={part('claims')} data-copied={outcome?.kind}>
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
        <button
          type="button"
          className={part('iconButton', 'copy')}
          aria-label={labels.copyClaims(name)}
          onClick={copyClaims}
        />
        {outcome && (
          <span className={part('copyOutcome')} aria-hidden="true">
            {outcome.words}
          </span>
        )}
      </div>
      {json.isCut && <span className="m2m-muted">{labels.claimsCut(SHOWN, formatNumber)}</span>}
    </>
  );
}
