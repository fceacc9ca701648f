// npm run screenshots: writes pictures of each state at each width, scheme and direction to
// test-results/screenshots/, with a contact sheet per state, and updates the README's pictures. `node
// scripts/screenshots.mjs few empty` takes only these states.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { buildGallery } from './screenshots/buildGallery.mjs';
import { takeContactSheet } from './screenshots/contactSheet.mjs';
import { openGallery } from './screenshots/openGallery.mjs';
import { STATES } from './screenshots/states.mjs';
import { VARIANTS } from './screenshots/variants.mjs';

const FOLDER = 'test-results/screenshots';
const README_PICTURE = '.github/table.png';

const wanted = process.argv.slice(2);
const states = STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const gallery = await buildGallery();
const browser = await chromium.launch(launchOptions());
let taken = 0;
try {
  await mkdir(FOLDER, { recursive: true });
  for (const state of states) await takeState(state);
  if (wanted.length === 0 || wanted.includes('readme')) await takeReadmePicture();
} finally {
  await browser.close();
  await gallery.stop();
}
console.log(`${taken} pictures and ${states.length} contact sheets in ${FOLDER}/`);

async function takeState(state) {
  const pictures = [];
  for (const { name, width, colorScheme, language } of VARIANTS) {
    const viewport = { width, height: 720 };
    const options = { url: gallery.url, state, language, viewport, colorScheme };
    const page = await openGallery(browser, options);
    const path = `${FOLDER}/${state.name}-${name}.png`;
    const image = await page.screenshot({ path, fullPage: true });
    pictures.push({ name, width, image });
    taken++;
    await page.context().close();
  }
  const path = `${FOLDER}/sheet-${state.name}.png`;
  await takeContactSheet(browser, { title: state.name, pictures, path });
  console.log(path);
}

/** The table alone, with all kinds of tokens, and wide enough for whole ids. */
async function takeReadmePicture() {
  const page = await openGallery(browser, {
    url: gallery.url,
    state: { name: 'readme' },
    language: 'en',
    viewport: { width: 1128, height: 1000 },
    colorScheme: 'light',
    deviceScaleFactor: 2,
  });
  const { x, y, width, height } = await page.locator('.m2m-tokens').boundingBox();
  const margin = 24;
  const clip = {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
  await page.screenshot({ path: README_PICTURE, clip });
  taken++;
  console.log(README_PICTURE);
  await page.context().close();
}
