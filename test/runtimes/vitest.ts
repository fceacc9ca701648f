// Replaces `vitest` where Vitest cannot run: in the bundles for workerd, Bun and Deno.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as chai from 'chai';
import { addGroup, addTest } from './registry.js';

export { afterEach, beforeEach, onTestFinished } from './registry.js';
export { vi } from './vi.js';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const { expect } = chai;
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true });
Object.assign(expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT));
(expect as unknown as { extend: (target: object, matchers: object) => void }).extend(
  expect,
  customMatchers,
);
export { expect };

export const describe = addGroup;

type Body = (...args: never[]) => unknown;

/**
 * `it(name, run)` and `it(name, options, run)`. Ignores time limits, since a runtime that hangs is killed from
 * outside.
 */
export const it = Object.assign(
  (name: string, ...[first, second]: [Body | object, (Body | number)?]) =>
    addTest(name, bodyOf(first, second)),
  {
    each:
      (cases: readonly unknown[]) =>
      (name: string, ...[first, second]: [Body | object, (Body | number)?]) =>
        cases.forEach((given, index) => {
          const args = (Array.isArray(given) ? given : [given]) as never[];
          addTest(`${name} #${index + 1}`, () => bodyOf(first, second)(...args));
        }),
  },
);

function bodyOf(first: Body | object, second: Body | number | undefined): Body {
  return typeof first === 'function' ? (first as Body) : (second as Body);
}
