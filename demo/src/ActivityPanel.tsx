import type { ActivityEntry } from '../ActivityEntry.js';
import { useActivity } from './activity.js';
import { ACTION_NAMES, describeCall } from './describeEntry.js';

interface ActivityPanelProps {
  machineName: (id: string) => string | undefined;
}

/** The events of the proxy's `onAction`, closed at first. */
export function ActivityPanel({ machineName }: ActivityPanelProps) {
  const { data = [], error } = useActivity();
  return (
    <details className="activity">
      <summary className="activity-title">
        Activity <span className="activity-count">{data.length}</span>
      </summary>
      <p className="activity-note">
        The events of the proxy’s <code>onAction</code>, newest first: an attempt before Clerk is
        asked, and its outcome. Your server adds the user, and writes them to its audit log. No
        event has a secret.
      </p>
      {error !== undefined && (
        <p className="activity-note">The activity could not be loaded. {error.message}</p>
      )}
      {data.length === 0 ? (
        <p className="activity-note">Nothing was changed or checked since the server started.</p>
      ) : (
        <ol className="activity-list" aria-label="Activity">
          {data.map((entry) => (
            <Entry key={entry.number} {...{ entry, machineName }} />
          ))}
        </ol>
      )}
    </details>
  );
}

function Entry({ entry, machineName }: { entry: ActivityEntry } & ActivityPanelProps) {
  const { at, phase, action, subject, tokenId, reason, call, outcome, status } = entry;
  const time = new Date(at);
  const state = outcome === null ? 'open' : outcome === 'ok' ? 'ok' : 'failed';
  return (
    <li className="activity-entry">
      <time className="activity-time" dateTime={time.toISOString()}>
        {time.toLocaleTimeString()}
      </time>
      <strong className="activity-action">
        {ACTION_NAMES[action]} <span className="activity-phase">{phase}</span>
      </strong>
      <span className="activity-outcome" data-state={state}>
        {outcome === null ? 'open' : `${outcome} ${status}`}
      </span>
      <span className="activity-facts">
        {subject !== null && <span>{machineName(subject) ?? subject}</span>}
        {call !== null && <span>{describeCall(call, machineName)}</span>}
        {tokenId !== null && <code className="activity-id">{tokenId}</code>}
        {reason !== null && <q>{reason}</q>}
      </span>
    </li>
  );
}
