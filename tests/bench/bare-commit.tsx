import '../../entrypoints/sidebar/style.css';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { ClockProvider } from '../../components/hooks/ClockProvider';
import { AbilitiesContext, type SidebarAbilities } from '../../components/sidebar/abilities';
import { nothingHeard } from '../../components/sidebar/heard';
import type { ReadPage } from '../../components/sidebar/page-state';
import { SidebarBody } from '../../components/sidebar/SidebarBody';
import { ShownMailsContext } from '../../components/sidebar/steps/shown-mails';
import { HeardContext } from '../../components/sidebar/useHeard';
import type { SidebarState } from '../../components/sidebar/useSidebarState';
import { fetchLater } from '../../components/ui/later';
import { WriteNotices } from '../../components/ui/WriteNotices';
import { readPageContext } from '../../lib/db/read/page-context';
import { speak } from '../../lib/text';
import { english } from '../english';
import { fillBook } from './fill-book';
import { emailOf, firmOf } from './invented-firms';
import { anyMoment, moment, painted } from './painted';

const CUSTOMERS = 20;
const nothing = () => {};
const abilities: SidebarAbilities = {
  close: nothing,
  resized: nothing,
  standsInPage: true,
  changeView: nothing,
  hideForToday: nothing,
  moveToSidePanel: nothing,
  railChanged: nothing,
  openWorkspace: nothing,
  reload: nothing,
  selectedFact: async () => null,
  startTeaching: nothing,
  stopTeaching: nothing,
  teach: async () => ({ undo: async () => {} }),
  limitedSite: async () => null,
  askForSnippet: nothing,
  settleSend: nothing,
  whyNoBook: async () => 'lost',
  shortcuts: async () => [],
};
const now = () => Temporal.Now.zonedDateTimeISO();
const shownMails = new Map();

/** What the sidebar shows of one customer, read beforehand. */
async function stateOf(number: number): Promise<SidebarState> {
  const page: ReadPage = {
    kind: 'page.changed',
    site: 'roundcube',
    host: 'mail.test',
    pageKey: `INBOX:${number}`,
    subject: { people: [{ email: emailOf(number), name: 'Person 1', role: 'from' }], title: 'Order' },
    self: [],
  };
  const { match, context, known, own } = await readPageContext(page.subject, []);
  if (match.kind !== 'matched' || !context) throw new Error('The customer is not known.');
  return { kind: 'matched', page, context, because: match.reason, known, own };
}

const element = document.getElementById('root');
const root = element && createRoot(element);

/** The cards in all that stands around them in the sidebar. */
function draw(state: SidebarState): void {
  root?.render(
    <ClockProvider now={now}>
      <AbilitiesContext value={abilities}>
        <WriteNotices reload={nothing} about={state.kind === 'matched' ? state.page.pageKey : ''}>
          <main className="min-h-dvh pb-14">
            <HeardContext value={nothingHeard}>
              <Suspense>
                <ShownMailsContext value={shownMails}>
                  <SidebarBody state={state} choose={nothing} />
                </ShownMailsContext>
              </Suspense>
            </HeardContext>
          </main>
        </WriteNotices>
      </AbilitiesContext>
    </ClockProvider>,
  );
}

const states: SidebarState[] = [];
let turn = 0;

/** What the script outside may ask the page for. */
const commitBench = {
  /** Reads some customers, and draws one. */
  async prepare(): Promise<void> {
    speak('en', english);
    fetchLater();
    await fillBook(CUSTOMERS);
    for (let number = 0; number < CUSTOMERS; number += 1) states.push(await stateOf(number));
    draw({ kind: 'loading' });
  },

  /** Returns the milliseconds until another customer, whose context stands ready, is painted; and until it is in the document. */
  async commit(): Promise<{ drawn: number; seen: number }> {
    turn += 1;
    const state = states[turn % CUSTOMERS];
    if (!state) throw new Error('Nothing is prepared.');
    const { name } = firmOf(turn % CUSTOMERS);
    await anyMoment();
    const from = moment();
    const isThere = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('[data-testid=account-name]')?.textContent !== name) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    });
    draw(state);
    await isThere;
    const drawn = moment() - from;
    return { drawn, seen: (await painted()) - from };
  },
};
export type CommitBench = typeof commitBench;

Object.assign(globalThis, { commitBench });
