import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import '../../entrypoints/workspace/style.css';
import { ClockProvider } from '../../components/hooks/ClockProvider';
import type { ApprovedSite, SiteChoice, WorkspaceAbilities } from '../../components/workspace/abilities';
import { pageOf } from '../../components/workspace/pages';
import { readRoute } from '../../components/workspace/route';
import { WorkspaceApp } from '../../components/workspace/WorkspaceApp';
import { book } from '../../lib/db/schema';
import type { Wish } from '../../lib/messages';
import type { TaughtPage } from '../../lib/taught';
import { leaveTeam } from '../../lib/team/membership';
import { when } from '../db/a-book';
import { afrikaans, english, german, hungarian, norwegian } from '../texts';
import { barriers, barriersInDark } from './barriers';

const now = () => Temporal.Instant.from(when.now).toZonedDateTimeISO('UTC');

/** Learned addresses over a list. */
function someLearned(given: { host: string; email: string }[]): WorkspaceAbilities['learned'] {
  let addresses = given;
  const listeners = new Set<() => void>();
  return {
    list: async () => addresses,
    async forget(address) {
      addresses = addresses.filter(({ host, email }) => host !== address.host || email !== address.email);
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The last wish, kept until the next one. */
function someWishes(): Pick<WorkspaceAbilities, 'keepWish' | 'recallWish'> {
  let kept: Wish | null = null;
  return {
    keepWish: vi.fn(async (wish) => {
      kept = wish;
    }),
    recallWish: vi.fn(async () => kept),
  };
}

/** A server that lets everybody in, and whose database is empty. */
const someTeam = (): WorkspaceAbilities['team'] => ({
  approve: vi.fn(async () => true),
  mayReach: async () => true,
  remove: vi.fn(async () => {}),
  ask: vi.fn(async () => ({ isEmpty: true })),
  follow: vi.fn(async () => {}),
  leave: vi.fn(() => leaveTeam(book)),
  compare: vi.fn(async () => ({ records: 3, there: 0, here: 0, rows: 0 })),
});

/** What was opened, kept in a list. */
function someOpened(): WorkspaceAbilities['opened'] {
  let keys: string[] = [];
  return {
    list: async () => keys,
    async note(key) {
      keys = [key, ...keys.filter((one) => one !== key)];
    },
  };
}

/** Taught pages over a list. */
function someTaught(given: TaughtPage[]): WorkspaceAbilities['taught'] {
  let pages = given;
  const listeners = new Set<() => void>();
  const become = (next: TaughtPage[]) => {
    pages = next;
    for (const listener of listeners) listener();
  };
  return {
    list: async () => pages,
    async forget(page) {
      const before = pages;
      become(pages.filter((one) => one !== page));
      return { undo: async () => become(before) };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const aChoice = (id: string, name: string, kind: SiteChoice['kind'], hosts: string[], limited = false): SiteChoice => {
  const everywhere = hosts.map((host) => `https://${host}`);
  return { id, name, kind, everywhere, origins: everywhere.filter((origin) => !origin.includes('*')), limited };
};

/** Returns abilities over a list of sites; the browser says yes to every permission unless told otherwise. */
export function someAbilities(
  approved: ApprovedSite[] = [],
  saysYes = true,
  taught: TaughtPage[] = [],
  learned: { host: string; email: string }[] = [],
): WorkspaceAbilities {
  let sites = approved;
  const listeners = new Set<() => void>();
  const become = (next: ApprovedSite[]) => {
    sites = next;
    for (const listener of listeners) listener();
  };
  return {
    sites: {
      list: async () => sites,
      approve: vi.fn(async (origin: string) => {
        if (saysYes) become([...sites, { origin, fixed: false }]);
        return saysYes;
      }),
      approveAll: vi.fn(async (origins: readonly string[]) => {
        if (saysYes) become([...sites, ...origins.map((origin) => ({ origin, fixed: false }))]);
        return saysYes;
      }),
      remove: async (origin) => become(sites.filter((site) => site.origin !== origin)),
      choose: async (origin, siteId) =>
        become(
          sites.map(({ siteId: _before, ...site }) => (site.origin === origin && siteId ? { ...site, siteId } : site)),
        ),
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    siteChoices: [
      aChoice('gmail', 'Gmail', 'mail', ['mail.google.com']),
      aChoice('zohomail', 'Zoho Mail', 'mail', ['mail.zoho.com', 'mail.zoho.eu'], true),
      aChoice('roundcube', 'Roundcube', 'mail', []),
      aChoice('copper', 'Copper', 'crm', ['app.copper.com']),
      aChoice('hubspot', 'HubSpot', 'crm', ['*.hubspot.com']),
    ],
    taught: someTaught(taught),
    learned: someLearned(learned),
    opened: someOpened(),
    team: someTeam(),
    ...someWishes(),
    forgetSaid: vi.fn(async () => {}),
    eraseStored: vi.fn(async () => {}),
    whyNoBook: async () => 'lost',
    textsIn: async (language) => ({ en: english, de: german, hu: hungarian, nb: norwegian, af: afrikaans })[language],
    shortcuts: async () => [{ command: 'toggle-sidebar', keys: 'Alt+Shift+K' }],
  };
}

/** Shows the workspace, alone, at an address, as wide as asked, in light or dark. */
export async function showWorkspace(
  hash: string,
  {
    width = 1366,
    height = 900,
    theme = 'light',
    abilities = someAbilities(),
    clock = now,
  }: {
    clock?: typeof now;
    width?: number;
    height?: number;
    theme?: 'light' | 'dark';
    abilities?: WorkspaceAbilities;
  } = {},
) {
  if (window.innerWidth !== width || window.innerHeight !== height) await page.viewport(width, height);
  document.documentElement.dataset['theme'] = theme;
  window.location.hash = hash;
  await cleanup();
  await pageOf(readRoute(hash)).fetch();
  await render(
    <ClockProvider now={clock}>
      <WorkspaceApp abilities={abilities} />
    </ClockProvider>,
  );
  return abilities;
}

/** Expects that axe finds nothing on the page as it stands. */
export async function expectAccessible(): Promise<void> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await expect.poll(() => barriers(document.body, { runOnly })).toEqual([]);
}

/** Expects that axe finds nothing on the page, in light first and then in the dark, in which it stays. */
export async function expectAccessibleInBothThemes(): Promise<void> {
  await expectAccessible();
  await expect.poll(barriersInDark).toEqual([]);
}
