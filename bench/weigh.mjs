import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Weighs the entries of .size-limit.json in the current build. */
export function weigh() {
  // Not a failure when a limit is exceeded: the report shows both numbers.
  const { stdout } = spawnSync('npx', ['size-limit', '--json'], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}
