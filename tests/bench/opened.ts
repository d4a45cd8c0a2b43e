import { startMailbox } from '../demo/mailbox.ts';
import type { Mail } from '../demo/messages.ts';
import { emailOf, numberAtTurn } from './invented-firms.ts';
import { medianOf } from './measure.ts';
import type { FilledBook } from './open-books.ts';
import { openMail, openNext, type Scripts, type Turn } from './open-mail.ts';
import type { Row } from './print-table.ts';

/** The first turns only warm up. */
const [WARM_UP, TURNS] = [10, 60];

/** A mail for each turn, each from somebody of another account. */
const mailsFor = (accounts: number): Mail[] =>
  Array.from({ length: WARM_UP + TURNS + 1 }, (_, turn) => ({
    id: `turn-${turn}`,
    from: { name: 'Person 1', address: emailOf(numberAtTurn(turn, accounts)) },
    to: [],
    subject: 'Order',
    text: 'Hello Anna,\n\nthank you.\n',
    daysAgo: 1,
    folder: 'INBOX',
  }));

const called: Record<keyof Turn, string> = {
  fromPage: 'from the mail in the page until its customer is painted',
  fromMessage: 'from the message to the sidebar until its customer is painted',
  toDocument: 'from the message to the sidebar until its customer stands in the document',
  get: 'bare get of an account by its domain',
  hop: 'bare hop of a message from the page to the frame',
  commit: 'React commit of the same cards until they are painted, data at hand',
  commitToDocument: 'React commit of the same cards until they stand in the document, data at hand',
};
const keys = Object.keys(called) as (keyof Turn)[];

/** Opens one mail after the other beside each of the books, in turn; returns the medians of each. */
async function timeTurns(books: readonly FilledBook[], scripts: Scripts, bareAddress: string): Promise<Turn[]> {
  const mailboxes = await Promise.all(books.map(({ accounts }) => startMailbox(mailsFor(accounts))));
  const opened = [];
  for (const [place, mailbox] of mailboxes.entries()) {
    const book = books[place];
    if (book) opened.push({ mail: await openMail(book, mailbox, scripts, bareAddress), turns: [] as Turn[] });
  }
  for (let turn = 1; turn <= WARM_UP + TURNS; turn += 1) {
    for (const { mail, turns } of opened) {
      const times = await openNext(mail, turn);
      if (turn > WARM_UP) turns.push(times);
    }
  }
  for (const { mail } of opened) await mail.page.close();
  for (const mailbox of mailboxes) await mailbox.close();
  return opened.map(
    ({ turns }) => Object.fromEntries(keys.map((key) => [key, medianOf(turns.map((turn) => turn[key]))])) as Turn,
  );
}

/** Measures a mail opened beside a warm sidebar, with a small book and with a large one in its database. */
export async function benchOpened(books: readonly [FilledBook, FilledBook], scripts: Scripts, bareAddress: string) {
  const [few, many] = await timeTurns(books, scripts, bareAddress);
  if (!few || !many) throw new Error('There is a book of each size.');
  const [small, large] = books.map(({ accounts }) => accounts.toLocaleString('en'));
  const bare = many.get + many.hop + many.commit;
  const rows: Row[] = [
    {
      name: `mail opened (it stands in the page) -> its customer painted in the warm sidebar, ${large} accounts / bare get + bare hop + bare commit`,
      ratio: many.fromPage / bare,
      atMost: 3,
    },
    { name: 'the same, from the message that says so on', ratio: (many.hop + many.fromMessage) / bare, atMost: 3 },
    { name: `the same from the page, ${large} accounts / ${small}`, ratio: many.fromPage / few.fromPage, atMost: 1.3 },
  ];
  const timesOf = (size: string | undefined, times: Turn) =>
    keys.map((key) => [`${size} accounts, ${called[key]}`, times[key]]);
  return {
    rows,
    milliseconds: Object.fromEntries([...timesOf(small, few), ...timesOf(large, many)]) as Record<string, number>,
  };
}
