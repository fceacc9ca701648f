import { join } from 'node:path';
import { readUrl } from '../readUrl.mjs';
import { installApp } from './installApp.mjs';
import { runNpm } from './runNpm.mjs';
import { startNpm } from './startNpm.mjs';
import { visitApp } from './visitApp.mjs';

/**
 * Installs, builds, starts and opens an app; for a host without a page, runs its tests.
 *
 * @param {import('./consumers.mjs').Consumer} consumer
 * @param {{ browser: import('playwright').Browser, folder: string, tarball: string, signal: AbortSignal }} options
 * @returns {Promise<string[]>} what is wrong; empty = nothing
 * @throws when it cannot be installed, built or started, or its tests fail
 */
export async function testConsumer(consumer, { browser, folder, tarball, signal }) {
  const cwd = join(folder, consumer.name);
  await installApp(consumer, { folder: cwd, tarball, signal });
  if (consumer.nextPage === undefined) {
    await runNpm(['test'], { cwd, signal });
    return [];
  }
  await runNpm(['run', 'build'], { cwd, signal });
  const app = startNpm(['start'], { cwd, signal });
  try {
    const url = await readUrl(app.child);
    if (url === undefined) throw new Error(`npm start\n${app.text().trim()}`);
    return await visitApp(browser, url, consumer);
  } finally {
    await app.stop();
  }
}
