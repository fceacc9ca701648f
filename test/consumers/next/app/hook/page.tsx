import { connection } from 'next/server';
import { useM2MTokens } from 'react-m2m-tokens';

/** Must fail: a hook in a Server Component. */
export default async function Page() {
  await connection();
  const { tokens } = useM2MTokens({ subject: 'none' });
  return <p>{tokens.length} tokens</p>;
}
