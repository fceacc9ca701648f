/**
 * A host of test/consumers: an app with a page, or what `npm test` judges in its folder.
 *
 * @typedef {object} Consumer
 * @property {string} name its folder
 * @property {readonly string[]} [parts] folders that it shares with others; its own files come last
 * @property {boolean} [installsItself] it installs react-m2m-tokens.tgz with a package manager of its own
 * @property {string} [nextPage] the name of the pager's last button; absent: it has no page, and `npm test` judges it
 * @property {Record<string, Record<string, string>>} [ownLook] what of our look it changes, and what says that its own styles are there
 */

const vite = { parts: ['shared', 'vite'], nextPage: 'Next page' };
// Their tables speak German.
const german = { nextPage: 'Nächste Seite' };
const bundled = { parts: ['shared', 'bundled'], ...german };

/** @type {readonly Consumer[]} */
export const CONSUMERS = [
  { name: 'vite-react-18', ...vite },
  { name: 'vite-react-19', ...vite, ...german },
  { name: 'next', nextPage: 'Next page' },
  {
    name: 'vite-tailwind',
    ...vite,
    // Tailwind's reset is there, and its utilities win over us.
    ownLook: {
      body: { marginTop: '0px' },
      '.m2m-page[aria-current]': { borderRadius: '0px' },
    },
  },
  { name: 'webpack', ...bundled },
  { name: 'rspack', ...bundled },
  { name: 'esbuild', ...bundled },
  { name: 'parcel', ...bundled },
  { name: 'typescript', parts: ['typed'] },
  { name: 'jest' },
  { name: 'pnpm', parts: ['typed', 'strict'], installsItself: true },
  { name: 'yarn-pnp', parts: ['typed', 'strict'], installsItself: true },
];
