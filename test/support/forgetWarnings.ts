import { afterEach } from 'vitest';
import { forgetWarnings } from '../../src/api/warnOnce.js';

// Each test sees its own warnings, even those that an earlier test has seen.
afterEach(forgetWarnings);
