import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXAMPLES = fileURLToPath(new URL('../../stories/docs/examples/', import.meta.url));

/** Docs examples that are files of the Next.js app, exactly as printed. */
const OF_NEXT = {
  'ServerPage.tsx': 'app/machines/[id]/page.tsx',
  'nextRoute.ts': 'app/api/m2m-tokens/[[...path]]/route.ts',
};

/**
 * Copies the docs examples that make up the Next.js app into it.
 *
 * @param {string} app its folder
 */
export function copyExamples(app) {
  for (const [example, target] of Object.entries(OF_NEXT)) {
    mkdirSync(dirname(join(app, target)), { recursive: true });
    copyFileSync(join(EXAMPLES, example), join(app, target));
  }
}
