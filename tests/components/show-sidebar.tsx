import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import '../../entrypoints/workspace/style.css';
import { ClockProvider } from '../../components/hooks/ClockProvider';
import type { Shortcut } from '../../components/keys/shortcut';
import type { SidebarAbilities } from '../../components/sidebar/abilities';
import { type Heard, nothingHeard } from '../../components/sidebar/heard';
import type { PageState } from '../../components/sidebar/page-state';
import { SidebarApp } from '../../components/sidebar/SidebarApp';
import type { NoBook } from '../../lib/messages';
import { when } from '../db/a-book';

type OpenPage = Extract<PageState, { kind: 'page.changed' }>;

/** A mail from a known person with a known and an unknown one in copy. */
export const mail = (given: Partial<OpenPage['subject']> = {}): OpenPage => ({
  kind: 'page.changed',
  site: 'roundcube',
  host: 'mail.example',
  pageKey: 'inbox/1',
  self: ['anna.becker@our-firm.test'],
  subject: {
    people: [
      { email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'from' },
      { email: 'agnes@kovacs-bau.test', name: 'Kovács Ágnes', role: 'cc' },
      { email: 'nora.toth@kovacs-bau.test', name: 'Tóth Nóra', role: 'cc' },
    ],
    externalId: 'roundcube:thread:1',
    title: 'Proposal AN-2026-0117',
    ...given,
  },
});

/** The browser's own shortcuts, one of which the user has taken away. */
export const someShortcuts: Shortcut[] = [
  { command: 'toggle-sidebar', keys: 'Alt+Shift+K' },
  { command: 'flag-prospect', keys: 'Ctrl+Shift+Y' },
  { command: 'proposal-sent', keys: '' },
  { command: 'add-to-dossier', keys: 'Alt+Shift+D' },
];

const now = () => Temporal.Instant.from(when.now).toZonedDateTimeISO('UTC');

/** Shows the sidebar for a page as wide as asked, in light or dark, with abilities that only take notes. */
export async function showSidebar(
  state: PageState,
  {
    width = 360,
    theme = 'light',
    standsInPage = true,
    why = 'lost',
    ...more
  }: { width?: number; theme?: 'light' | 'dark'; standsInPage?: boolean; why?: NoBook } & Partial<
    Omit<Heard, 'page'>
  > = {},
) {
  if (window.innerWidth !== width || window.innerHeight !== 1200) await page.viewport(width, 1200);
  document.documentElement.dataset['theme'] = theme;
  const abilities: SidebarAbilities = {
    close: vi.fn(),
    resized: vi.fn(),
    standsInPage,
    changeView: vi.fn(),
    hideForToday: vi.fn(),
    moveToSidePanel: vi.fn(),
    openWorkspace: vi.fn(),
    railChanged: vi.fn(),
    reload: vi.fn(),
    selectedFact: vi.fn(async () => null as Awaited<ReturnType<SidebarAbilities['selectedFact']>>),
    startTeaching: vi.fn(),
    stopTeaching: vi.fn(),
    teach: vi.fn(async () => ({ undo: vi.fn(async () => undefined) })),
    limitedSite: vi.fn(async (id: string) => (id === 'zohomail' ? 'Zoho Mail' : null)),
    askForSnippet: vi.fn(),
    settleSend: vi.fn(),
    whyNoBook: async () => why,
    shortcuts: async () => someShortcuts,
  };
  const show = (shown: PageState, heard: Partial<Omit<Heard, 'page'>> = more) => (
    <ClockProvider now={now}>
      <SidebarApp heard={{ ...nothingHeard, ...heard, page: shown }} abilities={abilities} />
    </ClockProvider>
  );
  await cleanup();
  const screen = await render(show(state));
  return {
    screen,
    abilities,
    turnTo: (next: PageState, heard?: Partial<Omit<Heard, 'page'>>) => screen.rerender(show(next, heard)),
  };
}
