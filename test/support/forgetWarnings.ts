import { afterEach } from 'vitest';
import { forgetWarnings } from '../../src/api/warnOnce.js';

// What one test was warned of, the next is warned of again.
afterEach(forgetWarnings);
