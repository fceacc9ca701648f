// npm run bench [-- --only ours,rich,bare --scenarios cold,mount --rounds 2 --minutes 8.5 --sizes]
// A full run writes BENCHMARKS.md; every run writes bench/results.json and prints its tables.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './buildPage.mjs';
import { ADAPTERS } from './config.mjs';
import { describeMachine } from './describeMachine.mjs';
import { installOurs, versionOf } from './installOurs.mjs';
import { measure } from './measure.mjs';
import { formatReport } from './report/formatReport.mjs';
import { OWN_PAGE, SCENARIOS } from './scenarios/index.mjs';
import { weigh } from './weigh.mjs';
import { weighModules } from './weighModules.mjs';

const ALL_SCENARIOS = [...Object.keys(SCENARIOS), 'focus'];

const start = performance.now();
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    scenarios: { type: 'string' },
    /** The maximum number of rounds. */
    rounds: { type: 'string', default: '5' },
    /** No round starts that would end later than this. */
    minutes: { type: 'string', default: '8.5' },
    sizes: { type: 'boolean', default: false },
  },
});
const names = choose(options.only, Object.keys(ADAPTERS));
const scenarios = options.sizes ? [] : choose(options.scenarios, ALL_SCENARIOS);

installOurs();
const sizes = {};
for (const name of ['baseline', ...names]) sizes[name] = await build(name);
// No table compares these pages.
for (const name of new Set(scenarios.flatMap((scenario) => OWN_PAGE[scenario] ?? []))) {
  await build(name);
}
const measured = await measure({
  names,
  scenarios,
  rounds: options.sizes ? 0 : Number(options.rounds),
  end: start + Number(options.minutes) * 60_000,
});
const results = {
  date: new Date().toISOString().slice(0, 10),
  seconds: Math.round((performance.now() - start) / 1_000),
  names,
  versions: Object.fromEntries(names.map((name) => [name, versionsOf(name)])),
  shared: Object.fromEntries(['react', 'swr', 'vite'].map((name) => [name, versionOf(name)])),
  sizes,
  weights: weigh(),
  modules: await weighModules(),
  ...measured,
  machine: describeMachine(),
};
writeFileSync(join(import.meta.dirname, 'results.json'), JSON.stringify(results, null, 1));

const report = await formatReport(results);
console.log(report);
const isWhole =
  names.length === Object.keys(ADAPTERS).length && scenarios.length === ALL_SCENARIOS.length;
if (isWhole) writeFileSync(join(import.meta.dirname, '../BENCHMARKS.md'), report);

function build(name) {
  console.error(`building ${name}`);
  return buildPage(name);
}

function choose(list, known) {
  const wanted = list?.split(',') ?? known;
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown}; there are ${known.join(', ')}.`);
  return known.filter((name) => wanted.includes(name));
}

function versionsOf(name) {
  return ADAPTERS[name].packages.map((pkg) => `${pkg} ${versionOf(pkg)}`);
}
