import {
  m2mDetailsColumn,
  m2mIdColumn,
  type M2MTokenColumn,
  M2MTokens,
  m2mStatusColumn,
} from 'react-m2m-tokens';

const age: M2MTokenColumn = {
  id: 'age',
  header: 'Made',
  times: (token) => [token.createdAt],
  cell: (token, { formatTime }) => formatTime(token.createdAt),
};

// Defined outside the component: a new object is a new column, which remounts its cells.
const columns = [m2mDetailsColumn, m2mIdColumn, m2mStatusColumn, age];

export function ShortList({ subject }: { subject: string }) {
  return <M2MTokens subject={subject} columns={columns} />;
}
