// npm test: runs every step in order; after a failure, steps that do not depend on it still run. `npm test -- lint
// vitest` runs only the named steps. The last line is the total of all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** The versions of React and SWR for the unit tests: the oldest allowed ones, and the last React 18. */
const PEERS = ['oldest', 'react-18'];

/** A step counts as one test, unless `count` reads its own number. */
const STEPS = [
  { name: 'browser', command: 'node scripts/ensure-browser.mjs' },
  { name: 'format', command: 'npm run -s check:format' },
  { name: 'lint', command: 'npm run -s check:lint' },
  { name: 'types', command: 'npm run -s check:types' },
  { name: 'unused', command: 'npm run -s check:unused' },
  { name: 'build', command: 'npm run -s build' },
  { name: 'package', command: 'npm run -s check:package', needs: 'build' },
  { name: 'size', command: 'npm run -s check:size', needs: 'build' },
  { name: 'api', command: 'npm run -s check:api', needs: 'build' },
  vitest('vitest', 'npx vitest run'),
  // Runs the demo in Firefox and WebKit. The stories take minutes there: see browsers.yml.
  vitest(
    'browsers',
    'node scripts/ensure-browser.mjs firefox webkit && npx vitest run --config test/browsers/vitest.config.ts smoke',
  ),
  ...PEERS.map((peers) =>
    vitest(
      peers,
      `npm ci --prefix test/peers/${peers} --no-audit --no-fund && npx vitest run --project ssr --project dom --project built`,
      // React-free code ran above, and so did the laws in full.
      { PEERS: peers, FEWER_RUNS: '1' },
    ),
  ),
  {
    name: 'runtimes',
    command: 'node scripts/test-runtimes.mjs',
    count: (ok) => readReport('test-results/runtimes.json', ok),
  },
  {
    name: 'storybook',
    command: 'npx storybook build --loglevel warn -o storybook-static',
    needs: 'build',
  },
  { name: 'static', command: 'npm run -s check:static', needs: 'storybook' },
];

/** A step that runs Vitest and counts its tests. */
function vitest(name, command, env = {}) {
  const report = `test-results/${name}.json`;
  return {
    name,
    command: `${command} --reporter=default --reporter=json --outputFile.json=${report}`,
    env,
    count: (ok) => readReport(report, ok),
  };
}

const env = { STORYBOOK_DISABLE_TELEMETRY: '1', ...process.env };
if (env.CI) Object.assign(env, { NO_COLOR: '1' });

const wanted = process.argv.slice(2);
const results = [];
rmSync('test-results', { recursive: true, force: true });
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  results.push(run(step));
}
tellTotal();

function run({ name, command, env: ownEnv, needs, count = countStep }) {
  if (results.some((result) => result.name === needs && result.failed > 0)) {
    return { name, passed: 0, failed: 1, note: `not run, since ${needs} failed` };
  }
  console.log(`\n== ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...env, ...ownEnv },
  });
  const note = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  return { name, ...count(status === 0), note };
}

function countStep(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * Vitest can fail without a failed test: a file does not load, an error is thrown outside a test, or the browser is
 * missing.
 */
function readReport(report, ok) {
  if (!existsSync(report)) return countStep(false);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

function tellTotal() {
  console.log('');
  let passed = 0;
  let failed = 0;
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
    const word = result.failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${word.padEnd(7)}${result.name.padEnd(10)} ${result.passed}/${result.passed + result.failed}  ${result.note}`,
    );
  }
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}
