import { useM2MTokenInventory } from 'react-m2m-tokens/inventory';

/** Counts the tokens that never expire, with your own markup. */
export function OwnInventory({ subject }: { subject: string }) {
  const { status, tokens, totalCount, isTruncated, error, start, stop } = useM2MTokenInventory({
    subject,
  });
  const isRunning = status === 'loading' || status === 'waiting';
  const endless = tokens.filter(({ expiration, revoked }) => expiration === null && !revoked);
  return (
    <section aria-busy={isRunning}>
      <button type="button" onClick={isRunning ? stop : start}>
        {isRunning ? 'Stop' : 'Count'}
      </button>
      <output>
        {tokens.length} of {totalCount ?? '?'} tokens, {endless.length} never expire
      </output>
      {status === 'complete' && isTruncated && <p>Older tokens are not counted.</p>}
      {error && <p role="alert">{error.message}</p>}
    </section>
  );
}
