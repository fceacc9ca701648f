import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { getUser } from '@/auth'; // yours

export const handler = createM2MTokensHandler({
  secretKey: () => process.env.CLERK_SECRET_KEY,
  allowedHosts: ['admin.example.com', 'localhost'],
  authorize: async (request, { subject }) => {
    const user = await getUser(request);
    return user ? user.maySee(subject) : 'unauthenticated';
  },
});
