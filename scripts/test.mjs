// npm test: runs every step. After a failure, the steps that do not depend on it still run. `npm test -- lint vitest`
// runs only the named steps. The last line is the total.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** The versions of React and SWR for the unit tests: the oldest allowed ones, and the last React 18. */
const PEERS = ['oldest', 'react-18'];

/**
 * Stages, one after another. The lanes of a stage run side by side, and the steps of a lane in turn. A step counts as one
 * test, unless it `counts` its own. Browsers leave a part of each core idle, so that two lanes take less time than one.
 */
const STAGES = [
  [
    [
      { name: 'browser', command: 'node scripts/ensure-browser.mjs chromium firefox webkit' },
      { name: 'lint', command: 'npm run -s check:lint' },
      { name: 'types', command: 'npm run -s check:types' },
      { name: 'unused', command: 'npm run -s check:unused' },
    ],
    [
      { name: 'format', command: 'npm run -s check:format' },
      { name: 'build', command: 'npm run -s build' },
    ],
  ],
  [
    [
      // Runs the demo in Firefox and WebKit. The stories take minutes there: see browsers.yml.
      vitest('browsers', 'npx vitest run --config test/browsers/vitest.config.ts smoke'),
      vitest('stories', 'npx vitest run --project "storybook*"'),
      ...PEERS.map((peers) =>
        vitest(
          peers,
          `npm ci --prefix test/peers/${peers} --no-audit --no-fund && npx vitest run --project ssr --project dom --project built`,
          // The other steps run the code without React, and the laws in full.
          { PEERS: peers, FEWER_RUNS: '1' },
        ),
      ),
      { name: 'runtimes', command: 'node scripts/test-runtimes.mjs', counts: true },
      { name: 'package', command: 'npm run -s check:package', needs: 'build' },
      { name: 'size', command: 'npm run -s check:size', needs: 'build' },
      { name: 'api', command: 'npm run -s check:api', needs: 'build' },
      {
        name: 'storybook',
        command: 'npx storybook build --loglevel warn -o storybook-static',
        needs: 'build',
      },
      { name: 'static', command: 'npm run -s check:static', needs: 'storybook' },
    ],
    [
      vitest(
        'unit',
        'npx vitest run --project node --project cost --project ssr --project dom --project built',
      ),
      // Both build the demo in the same folder.
      { ...vitest('e2e', 'npx vitest run --project e2e'), after: 'browsers' },
    ],
  ],
];

/** A step that runs Vitest and counts its tests. */
function vitest(name, command, env = {}) {
  const reporters = '--reporter=default --reporter=./scripts/countTests.mjs';
  return { name, command: `${command} ${reporters}`, env, counts: true };
}

const env = { STORYBOOK_DISABLE_TELEMETRY: '1', ...process.env };
if (env.CI) Object.assign(env, { NO_COLOR: '1' });

const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);
const results = [];
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
for (const lanes of STAGES) await runSideBySide(lanes.map((steps) => steps.filter(isWanted)));
tellTotal();

/** A step that runs alone prints while it runs, the others at their end. A step waits for the one that it runs `after`. */
async function runSideBySide(lanes) {
  const isAlone = lanes.flat().length === 1;
  const endSteps = new Map();
  const ends = new Map(
    lanes.flat().map(({ name }) => [name, new Promise((end) => endSteps.set(name, end))]),
  );
  const runInTurn = async (steps) => {
    for (const step of steps) {
      await ends.get(step.after);
      results.push(await run(step, isAlone));
      endSteps.get(step.name)();
    }
  };
  await Promise.all(lanes.map(runInTurn));
}

async function run({ name, command, env: ownEnv, needs, counts = false }, isAlone) {
  if (results.some((result) => result.name === needs && result.failed > 0)) {
    const note = `not run, since ${needs} failed`;
    return { name, passed: 0, failed: 1, failures: [], seconds: 0, note };
  }
  const report = `test-results/${name}.json`;
  const start = performance.now();
  if (isAlone) console.log(`\n== ${name}: ${command}`);
  const { isOk, output } = await spawnStep(command, isAlone, {
    ...env,
    ...ownEnv,
    TEST_COUNT: report,
  });
  if (!isAlone) console.log(`\n== ${name}: ${command}\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  const count = counts ? readCount(report, isOk) : countStep(isOk);
  return { name, ...count, seconds, note: `${seconds.toFixed(1)} s` };
}

/** A step that runs alone writes directly to the terminal. */
function spawnStep(command, isAlone, ofStep) {
  const stdio = isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(command, { shell: true, stdio, env: ofStep });
  let output = '';
  for (const stream of isAlone ? [] : [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve) => {
    child.once('close', (status) => resolve({ isOk: status === 0, output }));
  });
}

function countStep(isOk) {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, failures: [] };
}

/** Vitest can fail without a failed test: an error is thrown outside a test, or the browser is missing. */
function readCount(report, isOk) {
  if (!existsSync(report)) return countStep(false);
  const { passed, failures } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed, failed: isOk ? failures.length : Math.max(failures.length, 1), failures };
}

/** Failures first, since a log may keep only its end; then the steps, the slowest first. */
function tellTotal() {
  console.log('');
  for (const { name, failures } of results) {
    for (const failure of failures) console.log(`FAILED in ${name}: ${failure}\n`);
  }
  let passed = 0;
  let failed = 0;
  for (const result of results.toSorted((a, b) => b.seconds - a.seconds)) {
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
