/**
 * Adds a path to a proxy's URL, in front of its query. A slash at the end stays there, since some hosts redirect to it.
 */
export function addPath(proxyUrl: string, path: string): string {
  return path === '' ? proxyUrl : proxyUrl.replace(/(\/?)\/*(?=[?#]|$)/, `${path}$1`);
}
