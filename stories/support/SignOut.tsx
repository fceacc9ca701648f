import { useM2MTokensCache } from '../../src/index.js';

/** A host's button that ends the session. */
export function SignOut() {
  const { clear } = useM2MTokensCache();
  return (
    <button type="button" onClick={clear}>
      Sign out
    </button>
  );
}
