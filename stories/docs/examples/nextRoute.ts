// app/api/m2m-tokens/[[...path]]/route.ts
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { getUser } from '@/auth'; // yours

export const { GET, POST, OPTIONS } = createM2MTokensHandler({
  secretKey: () => process.env.CLERK_SECRET_KEY,
  authorize: async (request, { subject }) => {
    const user = await getUser(request);
    return user ? user.maySee(subject) : 'unauthenticated';
  },
});
