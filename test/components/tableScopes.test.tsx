import { screen } from '@testing-library/react';
import { M2MTokenTable } from 'react-m2m-tokens';
import { createMachineId } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { cellOf, renderTokens } from '../support/renderTokens.js';
import { BILLING, SHIPPING, tokenCalled } from '../support/tokens.js';

const AUDIT = createMachineId('audit');
const names: Record<string, string> = { [SHIPPING]: 'Shipping', [AUDIT]: 'Audit log' };
const machineName = (id: string) => names[id];

function showScopes(scopes: string[], own?: typeof machineName) {
  const token = tokenCalled('row', { scopes });
  return renderTokens(<M2MTokenTable tokens={[token]} subject={BILLING} machineName={own} />);
}

/** Returns the cell's text for a screen reader. */
function heard(): string {
  const copy = cellOf('scopes').cloneNode(true) as HTMLElement;
  for (const silent of copy.querySelectorAll('[aria-hidden]')) silent.remove();
  return copy.textContent;
}

describe('a user who reads the scopes of a token', () => {
  it('reads "None" if there are none', () => {
    showScopes([]);
    expect(heard()).toBe('None');
  });

  it('reads the id of one machine', () => {
    showScopes([SHIPPING]);
    expect(heard()).toBe(SHIPPING);
  });

  it('reads the first of several and the number of others, and hears them all', () => {
    showScopes([SHIPPING, AUDIT, BILLING]);
    expect(screen.getByText('+2')).toBeInTheDocument();
    expect(heard()).toBe(`${SHIPPING}, ${AUDIT}, ${BILLING}`);
    const titles = screen.getAllByTitle(new RegExp(AUDIT)).map(({ title }) => title);
    const all = [SHIPPING, AUDIT, BILLING].join('\n');
    expect(titles).toEqual([all, all]);
  });

  it('reads a duplicate machine once', () => {
    showScopes([SHIPPING, AUDIT, SHIPPING]);
    expect(screen.getByText('+1')).toBeInTheDocument();
    expect(heard()).toBe(`${SHIPPING}, ${AUDIT}`);
  });

  it('reads known names, and ids otherwise', () => {
    showScopes([SHIPPING, BILLING, AUDIT], machineName);
    expect(heard()).toBe(`Shipping, ${BILLING}, Audit log`);
  });

  it('reads the table’s names before the provider’s', () => {
    const tokens = [tokenCalled('row', { scopes: [SHIPPING] })];
    const { rerender } = renderTokens(<M2MTokenTable tokens={tokens} subject={BILLING} />, {
      machineName,
    });
    expect(heard()).toBe('Shipping');

    rerender(<M2MTokenTable tokens={tokens} subject={BILLING} machineName={() => 'Docks'} />);
    expect(heard()).toBe('Docks');
  });
});
