import fc from 'fast-check';
import { inject } from 'vitest';

// Each run draws the same: a test never fails by chance. `npm run faults` draws anew, and more.
if (!inject('allFaults')) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
