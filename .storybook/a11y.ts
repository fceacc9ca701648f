import type { A11yParameters } from '@storybook/addon-a11y';

/** The axe rules for every story; a violation fails the story's test. */
export const a11y = {
  test: 'error',
  options: {
    // Other results list one element per rule: listing all of them takes half of axe's time.
    resultTypes: ['violations', 'incomplete'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  config: {
    rules: [
      // A story is a part of a page: the host provides landmarks, the first heading and the heading order.
      { id: 'landmark-one-main', enabled: false },
      { id: 'page-has-heading-one', enabled: false },
      { id: 'region', enabled: false },
      // The only rule of WCAG 2.2 AA; axe turns it off by default.
      { id: 'target-size', enabled: true },
    ],
  },
} satisfies A11yParameters;
