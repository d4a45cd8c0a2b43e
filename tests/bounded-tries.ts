import fc from 'fast-check';
import { inject } from 'vitest';

// A property is tried for so long at most, on a slow machine fewer times; `npm run faults` makes every try. Milliseconds.
if (!inject('allFaults')) fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 500 });
