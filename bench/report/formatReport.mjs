import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { feltTable } from './feltTable.mjs';
import { goalsTable } from './goalsTable.mjs';
import { inventoryTable } from './inventoryTable.mjs';
import { managingModules, managingTable } from './managingTables.mjs';
import { modulesTable } from './modulesTable.mjs';
import { scenarioTables } from './scenarioTables.mjs';
import { sizesTable } from './sizesTable.mjs';
import { summarizeAll } from './summarize.mjs';
import { formatNumber } from './table.mjs';
import { weightsTable } from './weightsTable.mjs';

const root = join(import.meta.dirname, '../..');
const prose = readFileSync(join(import.meta.dirname, 'BENCHMARKS.template.md'), 'utf8');

/** Writes BENCHMARKS.md: the template with the tables of this run. */
export async function formatReport(results) {
  const summaries = summarizeAll(results.samples);
  const parts = {
    run: describeRun(results),
    goals: goalsTable(summaries),
    felt: feltTable(results, summaries),
    sizes: sizesTable(results),
    weights: weightsTable(results),
    modules: modulesTable(results),
    managing: managingTable(results),
    managingModules: managingModules(results),
    inventory: inventoryTable(results, summaries),
    markup: describeMarkup(summaries),
    scenarios: scenarioTables(results, summaries),
  };
  const text = prose.replaceAll(/<!-- (\w+) -->/g, (_, name) => parts[name]);
  const path = join(root, 'BENCHMARKS.md');
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

function describeRun({ date, seconds, rounds, noise, machine, chromium, shared }) {
  const { cores, processor, memory, system, node } = machine;
  const versions = Object.entries(shared).map(([name, version]) => `${name} ${version}`);
  return [
    `- ${date}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'} in ${Math.round(seconds / 60)} minutes`,
    `- Chromium ${chromium}, Node ${node}, ${versions.join(', ')}`,
    `- ${cores} cores of ${processor}, ${memory}, ${system}`,
    `- Other work on the machine before each round: load ${spanOf(noise, 'load')}, half a second of work took ${spanOf(noise, 'stretch')} times as long as its own time (1 = quiet)`,
  ].join('\n');
}

function spanOf(noise, key) {
  const values = noise.map((entry) => entry[key]);
  if (values.length === 0) return 'n/a';
  return [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(2)).join('–');
}

/** `rich` is a lower bound for ours only if both show the same content. */
function describeMarkup(summaries) {
  const counts = ['elements', 'characters of text'].map((what) => {
    const { ours, rich } = summaries[`b. mount 100 rows: ${what}`] ?? {};
    if (!ours || !rich) return `${what} n/a`;
    const apart = (Math.abs(ours.median - rich.median) / rich.median) * 100;
    const verdict = apart <= 2 ? 'within 2 %' : '**more than 2 % apart**';
    return `${formatNumber(ours.median)} and ${formatNumber(rich.median)} ${what}, ${verdict}`;
  });
  return `At 100 rows ours and \`rich\` have ${counts.join('; ')}.`;
}
