import { isReading } from './managingTables.mjs';
import { table } from './table.mjs';

/** In kilobytes, set before the code was written. Entries without a goal have none. */
const GOALS = {
  'useM2MTokens alone': 8,
  '<M2MTokens>': 22,
  '<Pagination> alone': 2.5,
  './server: the handler': 8.5,
  'styles.css': 4.5,
  'manage.css': 1.8,
  'inventory.css': 1.5,
};

/** Lists the entries of .size-limit.json with their weights, their limits and our goals, without those of managing and of the inventory. */
export function weightsTable({ weights }) {
  const kilo = (bytes) => (bytes / 1_000).toFixed(1);
  return table(
    ['kB, gzip', 'weighs', 'limit', 'goal'],
    weights
      .filter(isReading)
      .map(({ name, size, sizeLimit }) => [
        `\`${name}\``,
        kilo(size),
        kilo(sizeLimit),
        GOALS[name] ?? '',
      ]),
  );
}
