import { INVENTORY_LABELS } from '../../../src/text/inventory/inventoryLabels.js';
import { DEFAULT_LABELS } from '../../../src/text/labels.js';
import { MANAGE_LABELS } from '../../../src/text/manage/manageLabels.js';
import { DocsTable } from './DocsTable.js';

const sources: Record<string, string> = import.meta.glob(
  [
    '../../../src/text/*abels.ts',
    '../../../src/text/manage/*abels.ts',
    '../../../src/text/inventory/*abels.ts',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const source = Object.values(sources).join('');

const TABLES = {
  reading: { title: 'Labels', labels: DEFAULT_LABELS },
  managing: { title: 'Labels of managing', labels: MANAGE_LABELS },
  inventory: { title: 'Labels of the inventory', labels: INVENTORY_LABELS },
};

/** Every label of reading, of managing or of the inventory, with its English text, or with its arguments. */
export function LabelTable({ of }: { of: keyof typeof TABLES }) {
  const { title, labels } = TABLES[of];
  return (
    <DocsTable name={title} head={['Label', 'English']}>
      {Object.entries(labels).map(([name, value]) => (
        <tr key={name}>
          <td>
            <code>{name}</code>
          </td>
          <td>{typeof value === 'function' ? <code>{parametersOf(name)}</code> : words(value)}</td>
        </tr>
      ))}
    </DocsTable>
  );
}

function words(value: string | Record<string, string> | readonly string[]): string {
  return typeof value === 'string' ? value : Object.values(value).join(', ');
}

/** The labels as the type declares them. `Count` is a type in the files of managing and of the inventory. */
function parametersOf(name: string): string {
  const declared = (what: string) =>
    new RegExp(`^${what} (\\(.*?\\) => string(?: \\| undefined)?);`, 'm').exec(source)?.[1];
  return declared(`  ${name}:`) ?? declared('type Count =') ?? '';
}
