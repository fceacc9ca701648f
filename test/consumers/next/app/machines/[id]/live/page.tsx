'use client';
import { useParams } from 'next/navigation';
import { M2MTokens } from 'react-m2m-tokens';

/** The whole list in the browser. */
export default function Page() {
  const { id } = useParams<{ id: string }>();
  return <M2MTokens subject={id} />;
}
