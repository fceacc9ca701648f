// oxlint-disable-next-line import/default -- the query makes its text the default
import ofInventory from '../../../src/inventory/M2MInventoryPart.ts?raw';
// oxlint-disable-next-line import/default -- the query makes its text the default
import ofReading from '../../../src/logic/partClasses.ts?raw';
import { DocsTable } from './DocsTable.js';
import { readParts } from './readParts.js';

const TABLES = {
  reading: { title: 'Parts', source: ofReading },
  inventory: { title: 'Parts of the inventory', source: ofInventory },
};

/** Every part that `classNames` knows, in page order. */
export function PartTable({ of }: { of: keyof typeof TABLES }) {
  return (
    <DocsTable name={TABLES[of].title} head={['Where', 'Parts']}>
      {readParts(TABLES[of].source).map(({ title, parts }) => (
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
