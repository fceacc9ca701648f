import { describe, expect, it } from 'vitest';
import { hostCss } from '../support/hostCss.js';

describe('the styles in a host’s own build', () => {
  it.each(['styles.css', 'styles.unlayered.css'])('keep their colours: %s', async (file) => {
    const css = await hostCss(file);
    expect(css).toContain('.m2m-row');
    expect(css).toContain('light-dark(');
    expect(css).not.toContain('--lightningcss');
  });
});
