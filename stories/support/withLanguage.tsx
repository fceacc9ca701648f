import type { Decorator } from '@storybook/react-vite';

/** Puts the story on a page in this language. */
export function withLanguage(lang: string, dir: 'ltr' | 'rtl'): Decorator {
  return (Story) => (
    <div lang={lang} dir={dir}>
      <Story />
    </div>
  );
}
