import { table } from './table.mjs';

/** How many modules of each script to list. */
const LISTED = 12;

/** Lists the largest modules of each script in .size-limit.json. */
export function modulesTable({ modules }) {
  const kilo = (bytes) => (bytes / 1_000).toFixed(2);
  return table(
    modules.flatMap(({ name }) => [`\`${name}\``, 'kB']),
    Array.from({ length: LISTED }, (_, row) =>
      modules.flatMap((script) => {
        const { name, size } = script.modules[row];
        return [name, kilo(size)];
      }),
    ),
  );
}
