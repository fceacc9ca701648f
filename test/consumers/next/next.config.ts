import type { NextConfig } from 'next';

const config: NextConfig = {
  // A project of its own, although there is a lock file above it.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
};

export default config;
