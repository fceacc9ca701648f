import { FAKE_SECRET_KEY, type FakeBackend } from 'react-m2m-tokens/testing';

/** The parts of a Backend API page that the tests read. */
export interface ListBody {
  m2m_tokens: { id: string; created_at: number; revoked: boolean; expired: boolean }[];
  total_count: number;
}

/** Requests a list from the fake as a server would, with the key. */
export function askApi(backend: FakeBackend, pathAndQuery: string): Promise<Response> {
  return backend.fetch(pathAndQuery, { headers: { authorization: `Bearer ${FAKE_SECRET_KEY}` } });
}

export async function listBody(backend: FakeBackend, query: string): Promise<ListBody> {
  return (await (await askApi(backend, `/m2m_tokens?${query}`)).json()) as ListBody;
}

export async function listIds(backend: FakeBackend, query: string): Promise<string[]> {
  return (await listBody(backend, query)).m2m_tokens.map(({ id }) => id);
}
