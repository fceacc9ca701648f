import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FAULT_ROWS, type FaultRow } from './faults.js';

it('the table in ERRORS.md matches the observed faults', () => {
  const page = readFileSync('ERRORS.md', 'utf8');
  const [, table = ''] = page.split('## What each fault does\n');
  const [, , ...rows] = (table.match(/^\|.*$/gm) ?? []).map((row) => row.replaceAll(/ {2,}/g, ' '));
  expect(rows).toEqual(Object.entries(FAULT_ROWS).map(writeRow));
});

function writeRow([name, { code, first, later, repeats }]: [string, FaultRow]): string {
  const again = repeats.length === 0 ? 'no' : `after ${repeats.join(', ')} s`;
  const cells = [name, code === null ? 'none' : `\`${code}\``, first, later, again];
  return `| ${cells.join(' | ')} |`;
}
