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

const team: M2MTokenColumn = {
  id: 'team',
  header: 'Team',
  cell: ({ claims }) => readTeam(claims),
};

// Defined outside the component, since a new object is a new column and re-renders all its cells.
const columns = [m2mDetailsColumn, m2mIdColumn, team, m2mStatusColumn, age];

/** Claims may hold anything. */
function readTeam(claims: unknown): string {
  const { team: name } = Object(claims) as { team?: unknown };
  return typeof name === 'string' ? name : '';
}

export function ShortList({ subject }: { subject: string }) {
  return <M2MTokens subject={subject} columns={columns} />;
}
