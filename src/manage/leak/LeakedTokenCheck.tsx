import { useId } from 'react';
import { PresentationContext } from '../../hooks/PresentationContext.js';
import { useText } from '../../hooks/useText.js';
import { LEAK_LABELS } from '../../text/manage/leakLabels.js';
import { REVOKE_LABELS } from '../../text/manage/revokeLabels.js';
import { manageWords } from '../manageWords.js';
import { type ManageOptions, useManageRoot } from '../useManageRoot.js';
import { type LeakOptions, LeakPanel } from './LeakPanel.js';
import { useLeakCheck } from './useLeakCheck.js';

export interface LeakedTokenCheckProps extends LeakOptions, ManageOptions {
  /**
   * Id of a machine, `mch_…`. The component searches its newest 1,000 tokens for a pasted token id, in at most ten requests.
   * Absent: it does not look for ids. A change drops the pasted text and all results.
   */
  subject?: string | null | undefined;
}

/**
 * A field for any text with leaked credentials. It shows the kind of each one and the machine of an M2M token, and revokes that
 * token. The proxy's `actions` need `'verify'`, and `'revoke'` to revoke. One press of the button sends at most ten secrets, one
 * at a time, and only those of opaque M2M tokens. The text is in the field only, never in a state. An unmount, `clear()`, the
 * end of the session and leaving the page wipe it.
 */
export function LeakedTokenCheck(props: LeakedTokenCheckProps) {
  return <Check key={props.subject} {...props} />;
}

function Check({ subject, machineName, onRevoked, canRevoke, ...others }: LeakedTokenCheckProps) {
  const { presentation, box } = useManageRoot('panel', others);
  const text = useText(presentation);
  const labels = manageWords({ ...REVOKE_LABELS, ...LEAK_LABELS }, presentation);
  const leak = useLeakCheck(subject);
  const id = useId();
  const { part } = presentation;
  return (
    <PresentationContext.Provider value={presentation}>
      <section {...box} aria-labelledby={id}>
        <h2 className={part('messageTitle')} id={id}>
          {labels.leakTitle}
        </h2>
        <LeakPanel {...{ leak, machineName, onRevoked, canRevoke }} words={{ labels, text }} />
      </section>
    </PresentationContext.Provider>
  );
}
