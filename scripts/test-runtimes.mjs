// npm run test:runtimes: runs the handler's attack and law suites in workerd, Bun and Deno, from their npm packages.
// `npm run test:runtimes -- bun` runs one of them. The last line is the total.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleSuites } from './runtimes/bundleSuites.mjs';
import { RUNTIMES } from './runtimes/runtimes.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folders = {
  worker: `${root}test-results/runtimes/worker`,
  process: `${root}test-results/runtimes/process`,
};
/** The longest run of a runtime, in milliseconds. A longer run counts as hung. */
const PATIENCE = 120_000;

const wanted = process.argv.slice(2);
const runtimes = RUNTIMES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
);
install();
await bundleSuites('worker.ts', folders.worker, { hasSockets: false });
await bundleSuites('process.ts', folders.process, { hasSockets: true });

let passed = 0;
const failures = [];
for (const runtime of runtimes) {
  // oxlint-disable-next-line no-await-in-loop -- side by side they would take each other's time
  const outcome = await run(runtime);
  passed += outcome.passed;
  failures.push(...outcome.failures.map((failure) => `${runtime.name}: ${failure}`));
  tell(runtime.name, outcome);
}
mkdirSync(`${root}test-results`, { recursive: true });
writeFileSync(`${root}test-results/runtimes.json`, JSON.stringify({ passed, failures }));
console.log(`${passed} passed, ${failures.length} failed`);
if (failures.length > 0 || passed === 0) process.exitCode = 1;

function install() {
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', 'test/runtimes', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(1);
}

/** Reads the report that the suites print inside the runtime. A runtime that reports nothing has failed. */
async function run({ bundle, command }) {
  const folder = folders[bundle];
  const [file, args] = command(folder);
  const child = spawn(file, args, { cwd: folder, timeout: PATIENCE });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const [status] = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (...end) => resolve(end));
  });
  const report = /^OUTCOME (.*)$/m.exec(output)?.[1];
  if (report === undefined) {
    return { passed: 0, withoutSocket: 0, failures: [`It ended with ${status}:\n${output}`] };
  }
  return JSON.parse(report);
}

function tell(name, { passed: count, failures: own, withoutSocket }) {
  const note = withoutSocket > 0 ? `, ${withoutSocket} skipped for want of sockets` : '';
  const word = own.length > 0 ? 'FAILED' : 'ok';
  console.log(`${word.padEnd(7)}${name.padEnd(20)} ${count}/${count + own.length}${note}`);
  for (const failure of own) console.log(`  ${failure.replaceAll('\n', '\n    ')}`);
}
