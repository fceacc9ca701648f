import { useCreateM2MToken } from 'react-m2m-tokens/manage';

const DAY = 24 * 3600;

export function OwnCreate({ subject }: { subject: string }) {
  const { create, token, error, isMutating, reset } = useCreateM2MToken({ subject });
  if (token === undefined) {
    return (
      <>
        <button
          type="button"
          aria-disabled={isMutating}
          onClick={() => void create({ secondsUntilExpiration: 30 * DAY, claims: { team: 'ops' } })}
        >
          Create a token for 30 days
        </button>
        {error && <p role="alert">{error.code}</p>}
      </>
    );
  }
  return (
    <>
      {/* Pass the secret on at once, and keep it out of state, storage, attributes and logs. */}
      <button type="button" onClick={() => void navigator.clipboard.writeText(token.token)}>
        Copy the secret
      </button>
      {/* Wipes the secret. So do an unmount, another machine, and the end of the session. */}
      <button type="button" onClick={reset}>
        Done
      </button>
    </>
  );
}
