// SvelteKit: src/routes/api/m2m-tokens/+server.ts, Astro: src/pages/api/m2m-tokens.ts,
// React Router and Remix: app/routes/api.m2m-tokens.ts
import { handler } from './handler.js';

// These frameworks call a route with a context object. The handler takes its request.
const answer = ({ request }: { request: Request }) => handler(request);

export { answer as GET, answer as POST, answer as OPTIONS }; // SvelteKit, Astro
export { answer as loader, answer as action }; // React Router, Remix
