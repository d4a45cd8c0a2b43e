import React from 'react';

// React says all that it says in development, and only leaves out what nobody here looks at: it would take a stack for each element that
// it makes, and tell the browser's profiler how long each component took and which of its properties have changed.
Object.defineProperty(console, 'timeStamp', { value: undefined });
const internals: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');
// After so many within a second React leaves the others' stacks out by itself.
const enough = { get: () => 10_000, set: () => undefined };
if (typeof internals === 'object' && internals) Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', enough);
