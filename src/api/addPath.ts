/**
 * Adds a path to a proxy's URL, in front of its query. Keeps a slash at the end, because some hosts redirect a URL without it.
 */
export function addPath(proxyUrl: string, path: string): string {
  return path === '' ? proxyUrl : proxyUrl.replace(/(\/?)\/*(?=[?#]|$)/, `${path}$1`);
}
