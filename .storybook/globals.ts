import type { Preview } from '@storybook/react-vite';

/** The switches in Storybook's toolbar. The test projects set `theme` themselves: see vitest.config.ts. */
export const globalTypes = {
  theme: {
    description: 'Colour scheme',
    toolbar: { icon: 'contrast', items: ['system', 'light', 'dark'], dynamicTitle: true },
  },
  direction: {
    description: 'Writing direction',
    toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = {
  theme: 'system',
  direction: 'ltr',
  translated: false,
  plays: true,
  otherLook: false,
};
