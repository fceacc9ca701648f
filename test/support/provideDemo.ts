import type { TestProject } from 'vitest/node';
import { startDemo } from '../../scripts/startDemo.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    demoUrl: string;
  }
}

/** Runs one demo for all test files, since each start builds its pages in the same folder. */
export default async function provideDemo({ provide }: TestProject) {
  const demo = await startDemo();
  provide('demoUrl', demo.url);
  return () => demo.stop();
}
