const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether the request comes from this computer. The server listens on loopback only and refuses any Host that is not
 * local, so no web site can point its own name here (DNS rebinding).
 */
export function isAllowed(request: Request): boolean {
  return LOCAL_HOSTS.includes(new URL(request.url).hostname);
}
