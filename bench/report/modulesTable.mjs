import { isReading } from './managingTables.mjs';
import { table } from './table.mjs';

/** How many modules of each script to list. */
const LISTED = 12;

/** Lists the largest modules of each script in .size-limit.json, without those of managing and of the inventory. */
export function modulesTable({ modules }) {
  const scripts = modules.filter(isReading);
  const kilo = (bytes) => (bytes / 1_000).toFixed(2);
  return table(
    scripts.flatMap(({ name }) => [`\`${name}\``, 'kB']),
    Array.from({ length: LISTED }, (_, row) =>
      scripts.flatMap((script) => {
        const { name, size } = script.modules[row];
        return [name, kilo(size)];
      }),
    ),
  );
}
