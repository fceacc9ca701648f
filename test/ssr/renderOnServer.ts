import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { HostPageProps } from './HostPage.js';
import type { RenderedHostPage } from './renderHostPage.js';

/** Renders the host's page in a separate process with the given time zone. */
export function renderOnServer(
  serverZone: string,
  config: Pick<HostPageProps, 'locale' | 'timeZone' | 'isBounded'> = {},
): RenderedHostPage {
  const answer = execFileSync(
    process.execPath,
    [resolve('test/ssr/serverProcess.mjs'), JSON.stringify(config)],
    { encoding: 'utf8', env: { ...process.env, TZ: serverZone } },
  );
  return JSON.parse(answer) as RenderedHostPage;
}
