import type { DBCore, Middleware } from 'dexie';

/**
 * Has Dexie tell those who look at keys alone of rows that come and go, also in a table with hooks, as the shared ones of a team have: what
 * hooks have read beforehand it takes for all that there was to know, and tells of it by values only.
 */
export const TELL_OF_KEYS: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'tell of keys',
  // Between the hooks (2) and what notes who is to be told (0).
  level: 1,
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        mutate(request) {
          Reflect.set(request.trans, '_cache', null);
          return table.mutate(request);
        },
      };
    },
  }),
};
