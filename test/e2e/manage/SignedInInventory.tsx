import { useM2MTokensCache } from 'react-m2m-tokens';
import { M2MTokenInventory } from 'react-m2m-tokens/inventory';

/** An inventory, and a button that ends the session. */
export function SignedInInventory({ subject }: { subject: string | null }) {
  const { clear } = useM2MTokensCache();
  return (
    <>
      <button type="button" onClick={clear}>
        Sign out
      </button>
      <M2MTokenInventory subject={subject} />
    </>
  );
}
