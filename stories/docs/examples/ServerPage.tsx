// app/machines/[id]/page.tsx (Next.js)
import { M2MTokens } from 'react-m2m-tokens';
import { getM2MTokensKey, listM2MTokens } from 'react-m2m-tokens/server';
import { SWRConfig } from 'swr';
import { getCurrentUser } from '@/auth'; // yours

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id: subject } = await params;
  const user = await getCurrentUser();
  // listM2MTokens does not call authorize, so this check stands in for it.
  if (!user?.maySee(subject)) return <p>You may not see the tokens of this machine.</p>;
  const page = await listM2MTokens({ secretKey: process.env.CLERK_SECRET_KEY, subject });

  return (
    <SWRConfig value={{ fallback: { [getM2MTokensKey({ subject })]: page } }}>
      <M2MTokens subject={subject} />
    </SWRConfig>
  );
}
