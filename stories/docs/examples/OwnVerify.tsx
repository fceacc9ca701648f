import { type FormEvent, useRef } from 'react';
import { useVerifyM2MToken } from 'react-m2m-tokens/manage';

/** Tells whose token a secret is. The secret stays in the field, and in no state. */
export function OwnVerify() {
  const field = useRef<HTMLInputElement>(null);
  const { verify, result, isMutating, error, reset } = useVerifyM2MToken();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void verify(field.current?.value.trim() ?? '');
  };
  return (
    <form onSubmit={submit} onReset={reset}>
      <label>
        Secret <input ref={field} type="password" autoComplete="off" />
      </label>
      <button type="submit" aria-disabled={isMutating}>
        Check
      </button>
      <button type="reset">Clear</button>
      <p aria-live="polite">
        {error?.message}
        {result?.status === 'unknown' && 'Clerk does not accept it as live.'}
        {result && result.status !== 'unknown' && `${result.token.id} is ${result.status}.`}
      </p>
    </form>
  );
}
