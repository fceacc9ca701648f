import type { NextConfig } from 'next';

const config: NextConfig = {
  // Sets its own root, since a lock file lies above it.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
};

export default config;
