/** One test of a suite, with its file's hooks. */
interface Test {
  name: string;
  run: () => unknown;
  hooks: Hooks;
}

interface Hooks {
  before: Hook[];
  after: Hook[];
}

type Hook = () => unknown;

export interface Outcome {
  passed: number;
  failures: string[];
  /** Tests skipped because they need a server, and the runtime has no sockets. */
  withoutSocket: number;
}

/** Thrown by `startServer` when there are no sockets to listen on. */
export class NoSocket extends Error {}

const tests: Test[] = [];
const groups: string[] = [];
let hooks: Hooks = { before: [], after: [] };
let finishing: Hook[] = [];

/** Registers the tests of one file, with its own hooks. */
export async function addFile(name: string, load: () => Promise<unknown>): Promise<void> {
  hooks = { before: [], after: [] };
  groups.push(name);
  await load();
  groups.pop();
}

export function addGroup(name: string, body: () => void): void {
  groups.push(name);
  body();
  groups.pop();
}

export function addTest(name: string, run: () => unknown): void {
  tests.push({ name: [...groups, name].join(' > '), run, hooks });
}

export const beforeEach = (hook: Hook): void => void hooks.before.push(hook);
export const afterEach = (hook: Hook): void => void hooks.after.push(hook);
export const onTestFinished = (hook: Hook): void => void finishing.push(hook);

/** The longest step of a test, in milliseconds. A longer one counts as hung, and the report names its test. */
const PATIENCE = 30_000;

/** Runs every registered test, one at a time. */
export async function runTests(): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failures: [], withoutSocket: 0 };
  for (const test of tests) {
    // oxlint-disable-next-line no-await-in-loop -- tests share globals, so they take turns
    const thrown = await runTest(test);
    if (thrown === undefined) outcome.passed += 1;
    else if (thrown.error instanceof NoSocket) outcome.withoutSocket += 1;
    else outcome.failures.push(`${test.name}\n${describe(thrown.error)}`);
  }
  return outcome;
}

async function runTest(test: Test): Promise<{ error: unknown } | undefined> {
  finishing = [];
  let thrown: { error: unknown } | undefined;
  const steps = [...test.hooks.before, test.run];
  try {
    // oxlint-disable-next-line no-await-in-loop -- each step waits for the one before
    for (const step of steps) await endOf(step);
  } catch (error) {
    thrown = { error };
  }
  // oxlint-disable-next-line no-await-in-loop -- each step waits for the one before
  for (const step of [...test.hooks.after, ...finishing]) await step();
  return thrown;
}

async function endOf(step: Hook): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`hung for ${PATIENCE} ms`)), PATIENCE);
  });
  await Promise.race([step(), hung]).finally(() => clearTimeout(timer));
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack}` : String(error);
}
