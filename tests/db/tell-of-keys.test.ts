import { beforeEach, expect, it } from 'vitest';
import { follow } from '../../lib/db/read/live';
import { rowsOf } from '../../lib/db/read/rows-of';
import { book } from '../../lib/db/schema';
import { saveRecord } from '../../lib/db/write/save-record';
import { write } from '../../lib/db/write/transaction';
import { leaveTeam, startTeam } from '../../lib/team/membership';
import { newTeamKey } from '../../lib/team/team-key';
import { clearBook, when } from './a-book';

const visit = { id: 'd', playId: 'visit-due', accountId: 'a', key: 'x', at: when.now };

beforeEach(() => clearBook());

it.each([
  ['of nobody else', async () => undefined],
  ['of a team', beInTeam],
])(
  'whoever looks at keys alone, or whether there is a row at all, hears of rows that come and go in a book %s',
  async (whose, begin) => {
    await begin();
    const heard: Record<string, number> = {};
    const looks = {
      keys: async () => (await book.dismissals.toCollection().primaryKeys()).length,
      first: async () => (await book.dismissals.limit(1).primaryKeys()).length,
      count: () => book.dismissals.where({ accountId: 'a' }).count(),
      rows: async () => [...(await rowsOf(book.dismissals, ['a', 'b'])).values()].flat().length,
    };
    const stops = Object.entries(looks).map(([name, look]) =>
      follow(look, (count) => {
        heard[name] = count;
      }),
    );
    const all = (count: number) => ({ keys: count, first: count, count, rows: count });
    await expect.poll(() => heard).toEqual(all(0));
    await saveRecord('dismissals', visit);
    await expect.poll(() => heard).toEqual(all(1));
    await write(['dismissals'], () => book.dismissals.delete(visit.id));
    await expect.poll(() => heard).toEqual(all(0));
    for (const stop of stops) stop();
    if (whose === 'of a team') await leaveTeam(book);
  },
);

async function beInTeam() {
  const server = { address: 'https://couch.firm.test/key-accounts' };
  const link = { ...(await newTeamKey('six cranes by the river')), team: 'team-1', server };
  await startTeam(
    book,
    { link, me: { name: 'Eva Berg', email: 'eva@firm.test' }, isJoining: false },
    Date.parse(when.now),
  );
}
