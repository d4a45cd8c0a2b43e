import type { Overwritten } from '../../../conclude/timeline';
import { OF_ACCOUNT, type RecordKind } from '../../../domain/records/kinds';
import { readHere } from '../../../team/here';
import { type Members, readMembers } from '../../../team/members';
import { cameBack, conflictsOf, GONE, type Shared } from '../../../team/merge';
import { recordKey } from '../../../team/record-key';
import { fieldOfSlot } from '../../../team/slots';
import { deviceOf, momentOf, timeOf } from '../../../team/stamp';
import { book } from '../../schema';
import { RECORDS, recordsOf } from '../../team-records';

/** What the team adds to an account's timeline. */
export interface TeamOfAccount {
  /** Who else first wrote a record, by its id; one's own are left out. */
  authors: ReadonlyMap<string, string>;
  overwritten: readonly Overwritten[];
}

const ALONE: TeamOfAccount = { authors: new Map(), overwritten: [] };

/** Set by the device itself with every write: that it was overwritten tells nothing. */
const BESIDE = ['updatedAt', 'createdAt', 'remindedFor', 'id'];

const momentOfStamp = (stamp: string) =>
  Temporal.Instant.fromEpochMilliseconds(momentOf(timeOf(stamp))).toString({ smallestUnit: 'millisecond' });

function overwrittenIn(state: Shared, members: Members): Overwritten[] {
  const [table, by] = [state.table as RecordKind, (stamp: string) => members.get(deviceOf(stamp))?.name ?? ''];
  const lost = conflictsOf(state).flatMap(({ slot, stamp, value }): Overwritten[] => {
    const field = fieldOfSlot(slot);
    // What an old book brought along was not written at any moment that is known.
    if (BESIDE.includes(field) || momentOf(timeOf(stamp)) === 0) return [];
    return [{ id: `${state.id} ${slot} ${stamp}`, at: momentOfStamp(stamp), table, field, value, by: by(stamp) }];
  });
  const [removal] = state.slots[GONE]?.[0] ?? [];
  if (!removal || !cameBack(state)) return lost;
  return [...lost, { id: `${state.id} back`, at: momentOfStamp(removal), table, isBack: true, by: by(removal) }];
}

/** Returns what the team adds to an account's timeline: who wrote what, and what lost against a later write. */
export function readTeamOfAccount(accountId: string): Promise<TeamOfAccount> {
  return book.transaction('r', ['meta', ...RECORDS, ...OF_ACCOUNT], async () => {
    const here = await readHere(book);
    if (!here) return ALONE;
    const ids = await Promise.all(
      OF_ACCOUNT.map(async (table) =>
        ((await book.table(table).where({ accountId }).primaryKeys()) as string[]).map((id) => recordKey(table, id)),
      ),
    );
    const records = await recordsOf(book, [recordKey('accounts', accountId), ...ids.flat()]);
    const states = records.flatMap((record) => record?.state ?? []);
    const members = await readMembers(book);
    const authors = states.flatMap((state) => {
      const [stamp] = state.slots['id']?.[0] ?? [];
      const author = stamp && members.get(deviceOf(stamp));
      return author && author.email.toLowerCase() !== here.me?.email.toLowerCase()
        ? [[state.id, author.name] as const]
        : [];
    });
    return {
      authors: new Map(authors),
      overwritten: states.flatMap((state) => overwrittenIn(state, members)),
    };
  });
}
