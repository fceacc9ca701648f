import { render } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { computeStyles } from '../support/rememberStyles.js';

const PROPERTIES = ['display', 'visibility', 'opacity', 'pointer-events'];

/** Each element with its styles, and all its ancestors. */
function read(compute: typeof getComputedStyle): string[] {
  return [...document.querySelectorAll('*')].map((element) => {
    const styles = compute(element);
    return [element.localName, ...PROPERTIES.map((name) => styles.getPropertyValue(name))].join();
  });
}

describe('the styles that the tests remember', () => {
  it('are those that jsdom computes, before and after a change', () => {
    const { container } = render(
      <>
        <M2MTokens subject={null} />
        <dialog>
          <p>Closed</p>
        </dialog>
        <details>
          <summary>More</summary>
          <input type="hidden" />
          <input type="text" />
        </details>
        <table hidden>
          <tbody hidden>
            <tr>
              <td style={{ visibility: 'hidden' }}>
                <i>1</i>
              </td>
            </tr>
          </tbody>
        </table>
        <div popover="auto">
          <b hidden>2</b>
        </div>
        <svg style={{ display: 'none' }}>
          <title>3</title>
        </svg>
      </>,
    );
    for (let pass = 0; pass < 2; pass++) {
      expect(read(getComputedStyle)).toEqual(read(computeStyles));
      container.querySelector('dialog:not([open])')?.setAttribute('open', '');
      for (const hidden of container.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
    }
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = 'p { display: none } td { pointer-events: none }';
    expect(read(getComputedStyle)).toEqual(read(computeStyles));
    expect(read(getComputedStyle)).toContain('p,none,visible,1,auto');
    sheet.remove();
  });
});
