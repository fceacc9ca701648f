import styles from '../../../src/styles.css?raw';
import { DocsTable } from './DocsTable.js';
import { readVariables, type StyleVariable } from './readVariables.js';

const variables = readVariables(styles);
const colours = variables.filter(({ dark }) => dark !== undefined);
const sizes = variables.filter(({ dark }) => dark === undefined);

/** Every colour variable of the stylesheet, in both schemes. */
export function ColourTable() {
  return (
    <DocsTable name="Colours" head={['Variable', 'Light', 'Dark', 'For']}>
      {colours.map((variable, index) => (
        <tr key={variable.name}>
          <td>
            <code>--{variable.name}</code>
          </td>
          <Colour value={variable.light} />
          <Colour value={variable.dark ?? ''} />
          <td>{groupOf(variable, colours[index - 1])}</td>
        </tr>
      ))}
    </DocsTable>
  );
}

/** Every size and font variable of the stylesheet. */
export function SizeTable() {
  return (
    <DocsTable name="Sizes and fonts" head={['Variable', 'Default', 'Compact', 'For']}>
      {sizes.map((variable, index) => (
        <tr key={variable.name}>
          <td>
            <code>--{variable.name}</code>
          </td>
          <td>
            <code>{variable.light}</code>
          </td>
          <td>{variable.compact !== undefined && <code>{variable.compact}</code>}</td>
          <td>{groupOf(variable, sizes[index - 1])}</td>
        </tr>
      ))}
    </DocsTable>
  );
}

function Colour({ value }: { value: string }) {
  return (
    <td>
      <span className="docs-swatch" style={{ background: value }} />
      <code>{value}</code>
    </td>
  );
}

/** Shown once, at the first variable of a group. */
function groupOf({ group }: StyleVariable, before: StyleVariable | undefined): string {
  return before?.group === group ? '' : group;
}
