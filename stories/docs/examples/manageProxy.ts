import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { auditLog } from '@/audit'; // yours
import { getUser } from '@/auth'; // yours

export const handler = createM2MTokensHandler({
  secretKey: () => process.env.CLERK_SECRET_KEY,
  actions: ['list', 'revoke', 'create', 'verify'],
  maxExpirationSeconds: 90 * 24 * 3600,
  allowNeverExpires: false,
  authorize: async (request, context) => {
    const user = await getUser(request);
    if (!user) return 'unauthenticated';
    switch (context.action) {
      case 'list':
        return user.maySee(context.subject);
      case 'revoke':
      case 'create':
        return user.mayManage(context.subject);
      case 'verify':
        return true; // then the handler asks for the list of the token's machine
      default:
        return false; // an action of a later version
    }
  },
  // Clerk stores who revoked and why. Its own log names only the key.
  describeReason: async (reason, request) => {
    const user = await getUser(request);
    return `${reason ?? 'No reason given'} (by ${user?.email})`;
  },
  // No attempt without a record: the handler refuses the call when this throws.
  onAction: async ({ request, ...event }) => {
    const user = await getUser(request);
    await auditLog.append({ ...event, by: user?.email, at: Date.now() });
  },
});
