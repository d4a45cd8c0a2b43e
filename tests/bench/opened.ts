import { startMailbox } from '../demo/mailbox.ts';
import type { Mail } from '../demo/messages.ts';
import { buildScript } from './build-script.ts';
import { emailOf, numberAtTurn } from './invented-firms.ts';
import { medianOf, type Rounds, ratioOf } from './measure.ts';
import { type FilledBook, LARGE, SMALL } from './open-books.ts';
import { openMail, openNext, type Scripts, type Turn } from './open-mail.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

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

/** Opens one mail after the other beside each of the books, in turn; returns what each turn took. */
async function timeTurns(books: readonly FilledBook[], scripts: Scripts, bareAddress: string): Promise<Turn[][]> {
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
  return opened.map(({ turns }) => turns);
}

const roundsOf = (turns: readonly Turn[]) =>
  Object.fromEntries(keys.map((key) => [key, turns.map((turn) => turn[key])])) as Rounds<keyof Turn>;

/** Measures a mail opened beside a warm sidebar, with a small book and with a large one in its database. */
export async function benchOpened(stage: Stage): Promise<Measured> {
  const { outDir } = stage;
  const scripts = { mail: await buildScript('mail-page', outDir), frame: await buildScript('frame-page', outDir) };
  const books = [await stage.book(SMALL), await stage.book(LARGE)];
  const [few, many] = await timeTurns(books, scripts, await stage.addressOf('bare-commit.html', 'localhost'));
  if (!few || !many) throw new Error('There is a book of each size.');
  const [small, large] = books.map(({ accounts }) => accounts.toLocaleString('en'));
  const [ofFew, ofMany] = [roundsOf(few), roundsOf(many)];
  const bare = many.map(({ get, hop, commit }) => get + hop + commit);
  const fromMessage = many.map((turn) => turn.hop + turn.fromMessage);
  const timesOf = (size: string | undefined, rounds: Rounds<keyof Turn>) =>
    keys.map((key) => [`${size} accounts, ${called[key]}`, medianOf(rounds[key])]);
  return {
    rows: [
      {
        name: `mail opened (it stands in the page) -> its customer painted in the warm sidebar, ${large} accounts / bare get + bare hop + bare commit`,
        ratio: ratioOf(ofMany.fromPage, bare),
        atMost: 3,
      },
      { name: 'the same, from the message that says so on', ratio: ratioOf(fromMessage, bare), atMost: 3 },
      {
        name: `the same from the page, ${large} accounts / ${small}`,
        ratio: ratioOf(ofMany.fromPage, ofFew.fromPage),
        atMost: 1.3,
      },
    ],
    milliseconds: Object.fromEntries([...timesOf(small, ofFew), ...timesOf(large, ofMany)]) as Record<string, number>,
  };
}
