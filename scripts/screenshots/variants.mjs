const WIDTHS = [1280, 768, 360];
const SCHEMES = ['light', 'dark'];
const LANGUAGES = [
  { language: 'en', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
];

/** Each state is pictured at each width, in both colour schemes and both directions. */
export const VARIANTS = WIDTHS.flatMap((width) =>
  LANGUAGES.flatMap(({ language, direction }) =>
    SCHEMES.map((colorScheme) => ({
      name: `${width}-${colorScheme}-${direction}`,
      width,
      colorScheme,
      language,
    })),
  ),
);
