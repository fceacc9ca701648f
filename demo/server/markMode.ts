import type { DemoMode } from '../DemoMode.js';
import type { ClientFiles } from './readClientFiles.js';

const PAGE = '/index.html';
const DEFAULT = 'name="demo-mode" content="read-only"';

/** Writes the mode into the page, so that the first paint already shows the right buttons. */
export function markMode(files: ClientFiles, mode: DemoMode): ClientFiles {
  const page = files.get(PAGE);
  if (page === undefined) return files;
  const html = page.body.toString().replace(DEFAULT, `name="demo-mode" content="${mode}"`);
  return new Map([...files, [PAGE, { ...page, body: Buffer.from(html) }]]);
}
