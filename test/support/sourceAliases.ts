import { fileURLToPath } from 'node:url';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Imports of the package by name resolve to its sources, not to the build. */
export const sourceAliases = [
  { find: /^react-m2m-tokens$/, replacement: file('src/index.ts') },
  { find: /^react-m2m-tokens\/styles.css$/, replacement: file('src/styles.css') },
  { find: /^react-m2m-tokens\/manage.css$/, replacement: file('src/manage.css') },
  { find: /^react-m2m-tokens\/manage$/, replacement: file('src/manage/index.ts') },
  { find: /^react-m2m-tokens\/inventory.css$/, replacement: file('src/inventory.css') },
  { find: /^react-m2m-tokens\/inventory$/, replacement: file('src/inventory/index.ts') },
  { find: /^react-m2m-tokens\/server$/, replacement: file('src/server/index.ts') },
  { find: /^react-m2m-tokens\/testing$/, replacement: file('src/testing/index.ts') },
  { find: /^react-m2m-tokens\/locales\/(.*)$/, replacement: `${file('src/locales')}/$1.ts` },
];
