import { createRef } from 'react';
import { M2MTokenFilters, M2MTokens, M2MTokenTable, Pagination } from 'react-m2m-tokens';
import type { M2MTokensDensity } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

interface Dense {
  density?: M2MTokensDensity | undefined;
}

const nothing = () => {};
const ROOTS: [string, (props: Dense) => React.JSX.Element][] = [
  ['.m2m-tokens', (props) => <M2MTokens subject={null} {...props} />],
  [
    '.m2m-table-box',
    (props) => <M2MTokenTable tokens={tokensCalled('row', 1)} subject={BILLING} {...props} />,
  ],
  [
    '.m2m-pagination',
    (props) => (
      <Pagination totalCount={87} limit={10} offset={0} onOffsetChange={nothing} {...props} />
    ),
  ],
  [
    '.m2m-filters',
    (props) => (
      <M2MTokenFilters
        {...{ revoked: false, expired: false, onRevokedChange: nothing, onExpiredChange: nothing }}
        {...props}
      />
    ),
  ],
];

describe.each(ROOTS)('a host that sets the density of %s', (selector, render) => {
  /** Returns the attribute that the CSS rules select. */
  const dense = (own: M2MTokensDensity | undefined, provided?: M2MTokensDensity) => {
    const { container } = renderTokens(render({ density: own }), { density: provided });
    const root = container.querySelector(selector);
    expect(root).toBe(container.firstElementChild);
    return root?.getAttribute('data-density') ?? undefined;
  };

  it('finds no attribute by default', () => {
    expect(dense(undefined)).toBeUndefined();
  });

  it('sets it with the prop', () => {
    expect(dense('compact')).toBe('compact');
  });

  it('sets it for all components with the provider', () => {
    expect(dense(undefined, 'compact')).toBe('compact');
  });

  it('overrides the provider’s density on one component', () => {
    expect(dense('comfortable', 'compact')).toBe('comfortable');
    expect(dense('compact', 'comfortable')).toBe('compact');
  });
});

it('the density of the list reaches every root inside it', () => {
  const ref = createRef<HTMLElement>();
  renderTokens(<M2MTokens subject={null} density="compact" ref={ref} />, {
    density: 'comfortable',
  });
  const roots = [...(ref.current?.querySelectorAll('.m2m-table-box, .m2m-filters') ?? [])];
  expect(roots.map((root) => root.getAttribute('data-density'))).toEqual(['compact', 'compact']);
});
