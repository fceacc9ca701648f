import { DEFAULT_LABELS } from '../../../src/text/labels.js';
import { DocsTable } from './DocsTable.js';

const sources: Record<string, string> = import.meta.glob('../../../src/text/*abels.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const source = Object.values(sources).join('');

/** Every label with its English text, or with its arguments. */
export function LabelTable() {
  return (
    <DocsTable name="Labels" head={['Label', 'English']}>
      {Object.entries(DEFAULT_LABELS).map(([name, value]) => (
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

function words(value: string | Record<string, string>): string {
  return typeof value === 'string' ? value : Object.values(value).join(', ');
}

/** The labels as the type declares them. */
function parametersOf(name: string): string {
  return new RegExp(`^  ${name}: (\\(.*?\\) => string);`, 'm').exec(source)?.[1] ?? '';
}
