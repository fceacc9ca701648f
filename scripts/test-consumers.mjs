// npm run test:consumers: packs the package and installs it into a copy of each host of test/consumers. The copies lie
// outside this repository, since its node_modules would hide a missing dependency. Builds each app, opens it in
// Chromium and goes one page forward; a host without a page runs its own `npm test`. `npm run test:consumers -- next
// jest` runs only these. Pictures of the pages are in test-results/consumers/.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { CONSUMERS } from './consumers/consumers.mjs';
import { testConsumer } from './consumers/testConsumer.mjs';
import { packPackage } from './packPackage.mjs';

const wanted = process.argv.slice(2);
const consumers = CONSUMERS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(name, () => interruption.abort(new Error('interrupted')));
}
const { signal } = interruption;

const folder = mkdtempSync(join(tmpdir(), 'm2m-consumers-'));
let browser;
let passed = 0;
let failed = 0;
try {
  const tarball = packPackage(folder);
  // After an interrupt, the cleanup still runs to its end.
  const handled = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  browser = await chromium.launch({ ...launchOptions(), ...handled });
  for (const consumer of consumers) {
    const start = performance.now();
    const options = { browser, folder, tarball, signal };
    const faults = await testConsumer(consumer, options).catch((error) => [error.message]);
    tell(consumer.name, faults, start);
    if (signal.aborted) break;
  }
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
if (failed > 0 || passed === 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

function tell(name, faults, start) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const word = faults.length === 0 ? 'ok' : 'FAILED';
  console.log(`${word.padEnd(7)}${name.padEnd(14)} ${seconds} s`);
  for (const fault of faults) console.error(`  ${fault.replaceAll('\n', '\n  ')}`);
  if (faults.length === 0) passed++;
  else failed++;
}
