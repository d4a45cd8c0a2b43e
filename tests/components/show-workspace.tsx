import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../entrypoints/workspace/style.css';
import { ClockProvider } from '../../components/hooks/ClockProvider';
import type { ApprovedSite, WorkspaceAbilities } from '../../components/workspace/abilities';
import { WorkspaceApp } from '../../components/workspace/WorkspaceApp';
import type { TaughtPage } from '../../lib/taught';
import { when } from '../db/a-book';

const now = () => Temporal.Instant.from(when.now).toZonedDateTimeISO('UTC');

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

/** Returns abilities over a list of sites; the browser says yes to every permission unless told otherwise. */
export function someAbilities(
  approved: ApprovedSite[] = [],
  saysYes = true,
  taught: TaughtPage[] = [],
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
      { id: 'gmail', name: 'Gmail', kind: 'mail', origins: ['https://mail.google.com'], limited: false },
      {
        id: 'zohomail',
        name: 'Zoho Mail',
        kind: 'mail',
        origins: ['https://mail.zoho.com', 'https://mail.zoho.eu'],
        limited: true,
      },
      { id: 'roundcube', name: 'Roundcube', kind: 'mail', origins: [], limited: false },
      { id: 'copper', name: 'Copper', kind: 'crm', origins: ['https://app.copper.com'], limited: false },
    ],
    taught: someTaught(taught),
    recallWish: vi.fn(async () => null),
  };
}

/** Shows the workspace at an address, as wide as asked, in light or dark. */
export async function showWorkspace(
  hash: string,
  {
    width = 1366,
    height = 900,
    theme = 'light',
    abilities = someAbilities(),
  }: { width?: number; height?: number; theme?: 'light' | 'dark'; abilities?: WorkspaceAbilities } = {},
) {
  await page.viewport(width, height);
  document.documentElement.dataset['theme'] = theme;
  window.location.hash = hash;
  await render(
    <ClockProvider now={now}>
      <WorkspaceApp abilities={abilities} />
    </ClockProvider>,
  );
  return abilities;
}

/** Expects that axe finds nothing on the page as it stands. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}
