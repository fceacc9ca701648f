import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { hostCss } from '../support/hostCss.js';
import { findStyleChanges, SETTINGS } from './look/findStyleChanges.js';
import { openLookPages, STYLES } from './look/openLookPages.js';
import { runHostTools } from './look/runHostTools.mjs';

const look = openLookPages();
let outputs: Record<string, string>;

beforeAll(async () => {
  const shipped = readFileSync(STYLES, 'utf8');
  outputs = { Vite: await hostCss('styles.css'), ...(await runHostTools(shipped)) };
});

it.each(SETTINGS)(
  'no build tool of a host changes the meaning of the styles: $name',
  async (setting) => {
    const changes = await findStyleChanges(look, setting, outputs);
    expect(changes).toEqual(Object.fromEntries(Object.keys(outputs).map((tool) => [tool, []])));
  },
);
