import { createRoot, type Root } from 'react-dom/client';
import { ClockProvider } from '../../components/hooks/ClockProvider';
import { WriteNotices } from '../../components/ui/WriteNotices';
import { agendaSteps } from '../../components/workspace/today/group-steps';
import { readToday } from '../../components/workspace/today/read-today';
import { TodayList } from '../../components/workspace/today/TodayList';
import { TodayPage } from '../../components/workspace/today/TodayPage';
import { readOpenSteps } from '../../lib/db/read/open-steps';
import { book } from '../../lib/db/schema';
import { speak } from '../../lib/text';
import { english } from '../english';
import { fillBook } from './fill-book';
import { idOf, numberAtTurn } from './invented-firms';
import { today } from './make-ledger';
import { moment, painted } from './painted';

const [KEY_ACCOUNTS, STEPS] = [50, 40];
const nothing = () => {};
const now = () => today.toZonedDateTime({ timeZone: 'UTC', plainTime: '09:00' });

/** Adds what a day is made of: accounts in the programme, steps that are due, proposals without an answer. */
async function fillDay(accounts: number): Promise<void> {
  for (let turn = 0; turn < KEY_ACCOUNTS; turn += 1)
    await book.accounts.update(idOf(numberAtTurn(turn, accounts)), {
      tierByHand: { tier: 'key', because: '', since: '2026-01-05' },
    });
  await book.followUps.bulkPut(
    Array.from({ length: STEPS }, (_, turn) => ({
      ...{ id: `step-${turn}`, accountId: idOf(numberAtTurn(turn, accounts)), text: 'Call', status: 'open' as const },
      ...{ due: today.subtract({ days: turn % 5 }).toString(), createdAt: '2026-11-02T09:00:00Z' },
    })),
  );
}

/** What the page is made from, as bare as it can be asked for: all rows of three tables. */
function bareReads(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('keyside');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const asked = opening.result.transaction(['accounts', 'standings', 'followUps']);
      const requests: IDBRequest[] = [
        asked.objectStore('accounts').getAll(),
        asked.objectStore('standings').getAll(),
        asked.objectStore('followUps').getAll(),
      ];
      asked.onerror = reject;
      asked.oncomplete = () => {
        opening.result.close();
        resolve(requests.map(({ result }) => result));
      };
    };
  });
}

const isWhole = (element: Element) =>
  element.querySelector('[data-figure=late]')?.textContent?.includes('…') === false &&
  element.querySelector('[aria-busy=true]') === null;

/** Resolves once the element holds what is waited for, and that is painted. */
async function until(element: Element, isThere: (element: Element) => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere(element)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
  });
  await painted();
}

/** Fills the book of this page's origin, and returns what draws its Today and what is compared with. */
export async function todayWorks(accounts: number) {
  speak('en', english);
  await fillBook(accounts);
  await fillDay(accounts);
  const agenda = await readOpenSteps();
  const steps = agendaSteps(agenda, { today, timeZone: 'UTC' });
  const atHand = await readToday(today);

  /** Draws something where nothing was, and returns the milliseconds until it is there. */
  const drawn = async (draw: (root: Root) => Promise<void> | void, isThere: typeof isWhole) => {
    const element = document.body.appendChild(document.createElement('div'));
    const root = createRoot(element);
    const from = moment();
    const there = until(element, isThere);
    await draw(root);
    await there;
    const time = moment() - from;
    root.unmount();
    element.remove();
    return time;
  };
  const page = (root: Root) =>
    root.render(
      <ClockProvider now={now}>
        <WriteNotices reload={nothing}>
          <TodayPage route={{ section: 'today' }} />
        </WriteNotices>
      </ClockProvider>,
    );
  return {
    today: () => drawn(page, isWhole),
    todayBare: () =>
      drawn(async (root) => {
        await bareReads();
        root.render(
          <ClockProvider now={now}>
            <WriteNotices reload={nothing}>
              <TodayList
                {...{ steps, agenda, book: atHand, kam: '', rows: [], visits: [], stepId: undefined, isDone: false }}
              />
            </WriteNotices>
          </ClockProvider>,
        );
      }, isWhole),
  };
}
export type TodayWork = keyof Awaited<ReturnType<typeof todayWorks>>;
