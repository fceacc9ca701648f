import { expect } from 'storybook/test';

/** Expects the button that opens a row in its place: 12 pixels from the start of the row, on its first line. */
export async function togglesStartTheirRows(rows: readonly HTMLElement[]): Promise<void> {
  const places = rows.map((row) => {
    const box = row.getBoundingClientRect();
    const toggle = row.querySelector('button[aria-expanded]')?.getBoundingClientRect();
    if (toggle === undefined) return undefined;
    const isMirrored = getComputedStyle(row).direction === 'rtl';
    const fromStart = isMirrored ? box.right - toggle.right : toggle.left - box.left;
    return [Math.round(fromStart), Math.round(toggle.top - box.top)];
  });
  await expect(places).toEqual(rows.map(() => [12, 12]));
}
