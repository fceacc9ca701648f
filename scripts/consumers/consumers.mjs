/**
 * A host of test/consumers: an app with a page, or a folder that `npm test` checks.
 *
 * @typedef {object} Consumer
 * @property {string} name its folder
 * @property {readonly string[]} [parts] folders that it shares with others; its own files are copied last
 * @property {boolean} [installsItself] it installs react-m2m-tokens.tgz with its own package manager
 * @property {string} [nextPage] the name of the pager's last button; absent: it has no page, and `npm test` checks it
 * @property {Record<string, Record<string, string>>} [ownLook] the styles that it overrides, and styles that prove
 * its own stylesheet is loaded
 */

const vite = { parts: ['shared', 'vite'], nextPage: 'Next page' };
// Their tables are in German.
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
    // Tailwind's reset applies, and its utilities override our styles.
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
  { name: 'jest-react-18', parts: ['jest'] },
  { name: 'pnpm', parts: ['typed', 'strict'], installsItself: true },
  { name: 'yarn-pnp', parts: ['typed', 'strict'], installsItself: true },
];
