// What the examples take from the reader's own app, and from frameworks that are not installed here: no more than they use.

declare module '@/auth' {
  interface User {
    maySee(machineId: string): boolean;
  }
  export function getUser(request: Request): Promise<User | null>;
  export function getCurrentUser(): Promise<User | null>;
}

declare module '@/session' {
  export function getSessionToken(): Promise<string>;
}

declare module '@hono/node-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export function getRequestListener(
    answer: (request: Request) => Promise<Response>,
  ): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
}

declare module 'hono' {
  export class Hono {
    all(path: string, answer: (context: { req: { raw: Request } }) => Promise<Response>): this;
  }
}

declare module 'express' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;
  export default function express(): {
    all(path: string, listener: Listener): void;
    listen(port: number): void;
  };
}
