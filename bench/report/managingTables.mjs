import { INVENTORY_ENTRY } from './inventoryTable.mjs';
import { table } from './table.mjs';

/** The entries of .size-limit.json that add managing to a reader, with that reader's entry and our goal in kilobytes. */
const PARTS = {
  'useM2MTokens with useRevokeM2MTokens': ['useM2MTokens alone', 1.5],
  'useM2MTokens with useCreateM2MToken': ['useM2MTokens alone', 1.5],
  '<M2MTokens> with <RevokeM2MTokensDialog>': ['<M2MTokens>'],
  '<M2MTokens> with <CreateM2MTokenDialog>': ['<M2MTokens>'],
  '<M2MTokens> with <M2MTokenManager>': ['<M2MTokens>', 9],
};

/** How many modules of the manager to list. */
const LISTED = 24;

/** Whether an entry of .size-limit.json weighs a reader together with managing. */
function isManaging({ name }) {
  return name in PARTS;
}

/** Whether an entry of .size-limit.json weighs a reader alone. */
export function isReading(script) {
  return !isManaging(script) && script.name !== INVENTORY_ENTRY;
}

/** Lists what each part of managing weighs beyond the reader, and the goals. */
export function managingTable({ weights }) {
  const sizes = new Map(weights.map(({ name, size }) => [name, size]));
  const kilo = (bytes) => (bytes / 1_000).toFixed(1);
  return table(
    ['kB, gzip', 'both', 'beyond the reader', 'goal'],
    weights
      .filter(isManaging)
      .map(({ name, size }) => [
        `\`${name}\``,
        kilo(size),
        kilo(size - sizes.get(PARTS[name][0])),
        PARTS[name][1] ?? '',
      ]),
  );
}

/** Lists the largest modules that only the manager has. */
export function managingModules({ modules }) {
  const modulesOf = (name) => modules.find((script) => script.name === name).modules;
  const read = new Set(modulesOf('<M2MTokens>').map(({ name }) => name));
  const own = modulesOf('<M2MTokens> with <M2MTokenManager>').filter(({ name }) => !read.has(name));
  const kilo = (bytes) => (bytes / 1_000).toFixed(2);
  const half = LISTED / 2;
  return table(
    ['module', 'kB', 'module', 'kB'],
    Array.from({ length: half }, (_, row) =>
      [own[row], own[row + half]].flatMap(({ name, size }) => [name, kilo(size)]),
    ),
  );
}
