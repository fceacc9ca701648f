// Declares only the imports of the examples from the reader's app.

declare module '@/auth' {
  interface User {
    email: string;
    isAdmin: boolean;
    maySee(machineId: string): boolean;
    mayManage(machineId: string): boolean;
  }
  export function getUser(request: Request): Promise<User | null>;
  export function getCurrentUser(): Promise<User | null>;
}

declare module '@/audit' {
  export const auditLog: { append(entry: object): Promise<void> };
}

declare module '@/session' {
  export function getSessionToken(): Promise<string>;
}

declare module '@/tenants' {
  export function getTenantKey(tenant: string | undefined): Promise<string | undefined>;
}

declare module '@/clerk' {
  import type { ClerkClient } from '@clerk/backend';

  export const clerkClient: ClerkClient;
}
