/**
 * Returns the local URL that a server prints once it listens.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string | undefined>} undefined = it ended without printing one
 */
export function readUrl(child) {
  return new Promise((resolve) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => resolve(undefined));
  });
}
