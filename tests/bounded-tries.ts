import fc from 'fast-check';

// A property is tried for so long at most, on a slow machine fewer times; `npm run faults` makes every try. Milliseconds.
if (process.env['KEYSIDE_FAULTS'] !== 'all') fc.configureGlobal({ interruptAfterTimeLimit: 500 });
