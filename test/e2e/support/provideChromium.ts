import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../../scripts/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Chromium that all test files share. */
    chromium: string;
  }
}

/** Runs one Chromium for all test files. Each file connects to it, and each test has its own context in it. */
export default async function provideChromium({ provide }: TestProject) {
  const server = await chromium.launchServer(launchOptions());
  provide('chromium', server.wsEndpoint());
  return () => server.close();
}
