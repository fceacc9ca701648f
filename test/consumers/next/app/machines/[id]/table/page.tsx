import {
  getM2MTokensKey,
  getM2MTokenStatus,
  isM2MTokensError,
  M2MTokenTable,
  m2mIdColumn,
  m2mStatusColumn,
} from 'react-m2m-tokens';
import { listM2MTokens } from 'react-m2m-tokens/server';

/** Pure functions, columns and a view of the main entry, in a Server Component. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id: subject } = await params;
  const secretKey = process.env.CLERK_SECRET_KEY;
  const { data } = await listM2MTokens({ secretKey, subject });
  const refused = await listM2MTokens({ secretKey, subject, limit: 0 }).catch((error) =>
    isM2MTokensError(error) ? error.code : 'something else',
  );
  const statuses = data.map((token) => getM2MTokenStatus(token, Date.now()));
  return (
    <>
      <p id="key">{getM2MTokensKey({ subject })}</p>
      <p id="statuses">{[...new Set(statuses)].join()}</p>
      <p id="refused">{String(refused)}</p>
      <M2MTokenTable tokens={data} subject={subject} columns={[m2mIdColumn, m2mStatusColumn]} />
    </>
  );
}
