/** Loopback, the private ranges of IPv4 and IPv6, and names that public DNS does not have. */
const PRIVATE =
  /^(?:(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2,3}|\[(?:::1|f[cd][\da-f]{2}:.*)\]|[^.:]+|.+\.(?:localhost|internal|local|test))$/;

/** Whether plain HTTP to this host stays within its own machine or network. */
export function isPrivateHost(hostname: string): boolean {
  return PRIVATE.test(hostname);
}
