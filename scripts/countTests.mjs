import { writeFileSync } from 'node:fs';

/** A Vitest reporter that writes how many tests passed and failed. Vitest's own JSON holds all of axe's results, 200 MB. */
export default class CountTests {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      passed += states.filter((state) => state === 'passed').length;
      failed += states.filter((state) => state === 'failed').length;
      // A file that does not load has no tests.
      if (states.length === 0 && !module.ok()) failed += 1;
    }
    writeFileSync(process.env.TEST_COUNT, JSON.stringify({ passed, failed }));
  }
}
