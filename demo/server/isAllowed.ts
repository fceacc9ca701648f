const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Who may see the tokens. The demo has no sign-in: whoever sits at this computer may. The server listens on loopback
 * only, and a name that is not a local one is refused, so that no web site can point its own name here.
 *
 * A real app looks up its session here, and asks whether this person may see this machine.
 */
export function isAllowed(request: Request): boolean {
  return LOCAL_HOSTS.includes(new URL(request.url).hostname);
}
