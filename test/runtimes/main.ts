import { addFile, type Outcome, runTests } from './registry.js';

const suites = import.meta.glob([
  '../server/attacks/*.test.ts',
  '../server/any*.test.ts',
  '../server/writes/{anyWrite,origin,refusals,writes}.test.ts',
]) as Record<string, () => Promise<unknown>>;

/** Runs the handler's attack and law suites in the runtime that loads this file. */
export async function runSuites(): Promise<Outcome> {
  for (const [path, load] of Object.entries(suites)) {
    // oxlint-disable-next-line no-await-in-loop -- hooks belong to the file that is loading
    await addFile(path.replace(/^\.\.\/server\//, ''), load);
  }
  return runTests();
}
