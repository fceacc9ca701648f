// Only react, react-dom and swr, which the host app has anyway.
import useSWR from 'swr';

export function App() {
  const { data } = useSWR('/api/m2m_tokens', (url: string) => fetch(url).then((r) => r.json()));
  return <p>{data?.totalCount}</p>;
}
