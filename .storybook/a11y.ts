import type { A11yParameters } from '@storybook/addon-a11y';

/** What axe checks on every story; a violation fails the story's test. */
export const a11y = {
  test: 'error',
  options: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  config: {
    rules: [
      // A story is a part of a page: landmarks, the first heading and the order above it are the host's.
      { id: 'landmark-one-main', enabled: false },
      { id: 'page-has-heading-one', enabled: false },
      { id: 'region', enabled: false },
      // The one rule of WCAG 2.2 AA, which axe leaves off unless it is asked for.
      { id: 'target-size', enabled: true },
    ],
  },
} satisfies A11yParameters;
