/** Puts all pictures of a state on one sheet: a row per width. */
export async function takeContactSheet(browser, { title, pictures, path }) {
  const page = await browser.newPage({ viewport: { width: 2600, height: 800 } });
  const columns = Math.max(...rowsOf(pictures).map((row) => row.length));
  await page.setContent(`<!doctype html><title>${title}</title><style>
    body { margin: 16px; background: #888; font: 600 16px sans-serif; }
    section { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 16px; margin-bottom: 24px; }
    figure { margin: 0; } img { display: block; max-width: 100%; }
    </style><h1>${title}</h1>${rowsOf(pictures).map(showRow).join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

function rowsOf(pictures) {
  const widths = new Set(pictures.map(({ width }) => width));
  return [...widths].map((width) => pictures.filter((picture) => picture.width === width));
}

function showRow(row) {
  return `<section>${row.map(showPicture).join('')}</section>`;
}

function showPicture({ name, image }) {
  const source = `data:image/png;base64,${image.toString('base64')}`;
  return `<figure><figcaption>${name}</figcaption><img src="${source}" alt=""></figure>`;
}
