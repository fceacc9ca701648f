import { configure } from '@testing-library/react';

// A mutant that never shows what a test awaits ends soon, since a mutation run has the machine for itself.
configure({ asyncUtilTimeout: 3_000 });
