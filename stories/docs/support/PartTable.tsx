// oxlint-disable-next-line import/default -- the query makes its text the default
import source from '../../../src/logic/partClasses.ts?raw';
import { DocsTable } from './DocsTable.js';
import { readParts } from './readParts.js';

/** Every part that `classNames` knows, in page order. */
export function PartTable() {
  return (
    <DocsTable name="Parts" head={['Where', 'Parts']}>
      {readParts(source).map(({ title, parts }) => (
        <tr key={title}>
          <td>{title}</td>
          <td>
            {parts.map((part, index) => (
              <span key={part}>
                {index > 0 && ', '}
                <code>{part}</code>
              </span>
            ))}
          </td>
        </tr>
      ))}
    </DocsTable>
  );
}
