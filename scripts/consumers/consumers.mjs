/**
 * An app of test/consumers, and what its page has of its own.
 *
 * @typedef {object} Consumer
 * @property {string} name its folder
 * @property {string} nextPage what the pager's last button is called
 * @property {Record<string, Record<string, string>>} [ownLook] what of our look it changes, and what says that its own styles are there
 */

/** @type {readonly Consumer[]} */
export const CONSUMERS = [
  { name: 'vite-react-18', nextPage: 'Next page' },
  // Its table speaks German.
  { name: 'vite-react-19', nextPage: 'Nächste Seite' },
  { name: 'next', nextPage: 'Next page' },
  {
    name: 'vite-tailwind',
    nextPage: 'Next page',
    // Tailwind's reset is there, and its utilities win over us.
    ownLook: {
      body: { marginTop: '0px' },
      '.m2m-page[aria-current]': { borderRadius: '0px' },
    },
  },
];
