const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Decides who may see the tokens. The demo has no sign-in: every user of this computer may. The server listens on
 * loopback only and refuses any Host that is not local, so no web site can point its own name here (DNS rebinding). A
 * real app looks up its session here and checks whether this user may see this machine.
 */
export function isAllowed(request: Request): boolean {
  return LOCAL_HOSTS.includes(new URL(request.url).hostname);
}
