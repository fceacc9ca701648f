import { LeakedTokenCheck, M2MTokenManager } from 'react-m2m-tokens/manage';
import 'react-m2m-tokens/manage.css';

/** The entry for managing in a Server Component, without a file of its own for the browser. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id: subject } = await params;
  return (
    <>
      <M2MTokenManager subject={subject} can={{ verify: false }} />
      <LeakedTokenCheck subject={subject} />
    </>
  );
}
