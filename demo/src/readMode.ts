import type { DemoMode } from '../DemoMode.js';

/** The mode that the server wrote into the page. */
export function readMode(): DemoMode {
  return document.querySelector<HTMLMetaElement>('meta[name="demo-mode"]')?.content as DemoMode;
}
