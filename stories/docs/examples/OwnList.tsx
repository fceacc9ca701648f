import { type M2MToken, useM2MTokens, useM2MTokenStatus } from 'react-m2m-tokens';

export function OwnList({ subject }: { subject: string }) {
  const { tokens, error, isLoading, mutate } = useM2MTokens({ subject, limit: 5 });
  if (isLoading) return <output>Loading…</output>;
  return (
    <>
      {error !== undefined && (
        <p role="alert">
          <span>{error.message}</span>{' '}
          <button type="button" onClick={() => void mutate()}>
            Try again
          </button>
        </p>
      )}
      <ul>
        {tokens.map((token) => (
          <Item token={token} key={token.id} />
        ))}
      </ul>
    </>
  );
}

function Item({ token }: { token: M2MToken }) {
  // The status changes to "expired" when the token expires, without a request.
  const status = useM2MTokenStatus(token);
  return (
    <li>
      <code translate="no">{token.id}</code> is <span>{status}</span>
    </li>
  );
}
