/** `demo` = fake machines, which anyone may change; `read-only` and `writes` = the machines of a Clerk instance. */
export type DemoMode = 'demo' | 'read-only' | 'writes';
