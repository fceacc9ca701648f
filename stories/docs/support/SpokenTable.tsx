import { DocsTable } from './DocsTable.js';
import { spoken } from './spoken.js';

/** The announcements of the live regions. */
export function SpokenTable() {
  return (
    <DocsTable name="What is said" head={['When', 'What is said', 'By']}>
      {spoken.map(({ journey, said, by }) => (
        <tr key={journey}>
          <td>{journey}</td>
          <td>{said.map((words) => `“${words}”`).join(', then ')}</td>
          <td>{by}</td>
        </tr>
      ))}
    </DocsTable>
  );
}
