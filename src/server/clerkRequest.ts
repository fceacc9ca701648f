import type { ClerkRequest } from './askClerk.js';
import { writeMachineFields } from './machineFields.js';
import type { ReadCall } from './readCall.js';
import { ROUTES } from './routes.js';

/** The request to Clerk that makes a call. */
export function clerkRequest({ context, secret }: ReadCall): ClerkRequest {
  if (context.action === 'revoke') {
    const { tokenId, reason } = context;
    return { path: `m2m_tokens/${tokenId}/revoke`, body: { revocation_reason: reason } };
  }
  if (context.action === 'create') {
    const { tokenFormat, secondsUntilExpiration, claims } = context;
    return {
      path: 'm2m_tokens',
      body: {
        token_format: tokenFormat,
        seconds_until_expiration: secondsUntilExpiration,
        claims,
      },
    };
  }
  if (context.action === 'verify') return { path: 'm2m_tokens/verify', body: { token: secret } };
  if (context.action === 'machines.list') {
    const { query, limit, offset, orderBy } = context;
    const search = query === '' ? {} : { query };
    return { path: 'machines', params: { ...search, limit, offset, order_by: orderBy } };
  }
  const [method = '', pattern = ''] = ROUTES.find(([, , name]) => name === context.action) ?? [];
  const ids = context as unknown as Record<string, string>;
  // For these calls Clerk's paths equal the handler's.
  const path = pattern.slice(1).replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? '');
  return { method, path, body: writeMachineFields(context) };
}
