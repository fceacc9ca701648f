// On https://api.example.com
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { getUser } from '@/auth'; // yours

export const { GET, OPTIONS } = createM2MTokensHandler({
  secretKey: () => process.env.CLERK_SECRET_KEY,
  basePath: '/m2m-tokens',
  allowedOrigins: ['https://admin.example.com'],
  authorize: async (request, { subject }) => {
    const user = await getUser(request);
    return user ? user.maySee(subject) : 'unauthenticated';
  },
});
