import { useRevokeM2MTokens } from 'react-m2m-tokens/manage';

interface OwnRevokeProps {
  subject: string;
  /** Ids of tokens, `mt_…`. */
  ids: readonly string[];
}

export function OwnRevoke({ subject, ids }: OwnRevokeProps) {
  const { revoke, outcomes, progress, isMutating, stop } = useRevokeM2MTokens({ subject });
  const failed = [...outcomes].filter(([, { status }]) => status === 'failed');
  return (
    <>
      <button
        type="button"
        aria-disabled={isMutating}
        onClick={() => void revoke(ids, { reason: 'Unused for 90 days' })}
      >
        Revoke {ids.length} tokens
      </button>
      {isMutating && (
        <button type="button" onClick={stop}>
          Stop
        </button>
      )}
      <p aria-live="polite">
        {progress.total > 0 &&
          `${progress.done} of ${progress.total} done, ${failed.length} failed`}
      </p>
      <ul>
        {failed.map(([id, outcome]) => (
          <li key={id}>
            <code>{id}</code>
            {/* `outcome_unknown`: the answer was lost, and the token may be revoked. Look at the list. */}
            {outcome.status === 'failed' && outcome.error.code}
          </li>
        ))}
      </ul>
    </>
  );
}
