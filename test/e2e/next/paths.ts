import { fileURLToPath } from 'node:url';

/** A file of this repository. */
function projectFile(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

/** A file of the Next.js app. */
export function nextApp(path: string): string {
  return projectFile(`test/consumers/next/${path}`);
}
