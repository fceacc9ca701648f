import { writeFileSync } from 'node:fs';

/**
 * A Vitest reporter that writes how many tests passed, and what failed. Vitest's own JSON holds all of axe's results,
 * 200 MB.
 */
export default class CountTests {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    let passed = 0;
    const failures = [];
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === 'passed').length;
      for (const test of tests.filter((one) => one.result().state === 'failed')) {
        failures.push(tell(module, test.fullName, test.result().errors));
      }
      // A file that does not load has no tests.
      if (tests.length === 0 && !module.ok()) failures.push(tell(module, '', module.errors()));
    }
    writeFileSync(process.env.TEST_COUNT, JSON.stringify({ passed, failures }));
  }
}

/** The place of a failure, and the first lines of its errors. */
function tell({ relativeModuleId, project }, name, errors = []) {
  const reasons = errors.map(({ message = '' }) => message.split('\n').slice(0, 6).join('\n'));
  return [`${project.name}: ${relativeModuleId} > ${name}`, ...reasons].join('\n');
}
