import { beforeEach, expect, it, vi } from 'vitest';
import { removeTeamHosts, requestTeamHost, teamPatterns } from '../../lib/platform/team-host';

const { granted, stored, says } = vi.hoisted(() => ({
  granted: new Set<string>(),
  stored: new Map<string, unknown>(),
  says: { yes: true },
}));
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)),
      request: async ({ origins }: { origins: string[] }) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (says.yes) for (const one of origins) granted.add(one);
        return origins.every((one) => granted.has(one));
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const one of origins) granted.delete(one);
      },
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (given: object) => {
          for (const [key, value] of Object.entries(given)) stored.set(key, value);
        },
      },
    },
  },
}));

beforeEach(() => {
  granted.clear();
  stored.clear();
  says.yes = true;
});

it('keeps the server of a team a server while another one is asked for, whatever comes of that', async () => {
  await requestTeamHost('https://couch.test:6984');
  says.yes = false;
  expect(await requestTeamHost('https://new.test')).toBe(false);
  expect(await teamPatterns()).toEqual(['https://couch.test/*']);
  says.yes = true;
  expect(await requestTeamHost('https://new.test')).toBe(true);
  expect(await teamPatterns()).toEqual(['https://couch.test/*', 'https://new.test/*']);
});

it('gives back all but the one that the team has now, and at last that one, too', async () => {
  await requestTeamHost('https://couch.test');
  await requestTeamHost('https://new.test');
  await removeTeamHosts('https://new.test');
  expect([[...granted], await teamPatterns()]).toEqual([['https://new.test/*'], ['https://new.test/*']]);
  await removeTeamHosts();
  expect([[...granted], await teamPatterns()]).toEqual([[], []]);
});

it('leaves a site a site, and gives none back', async () => {
  granted.add('https://mail.test/*');
  expect(await requestTeamHost('https://mail.test')).toBe(true);
  expect(await teamPatterns()).toEqual([]);
  await removeTeamHosts();
  expect([...granted]).toEqual(['https://mail.test/*']);
});
