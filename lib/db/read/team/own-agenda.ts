import type { Day } from '../../../domain/records/day';
import { readHere } from '../../../team/here';
import { type Members, readMembers } from '../../../team/members';
import { recordKey } from '../../../team/record-key';
import { deviceOf } from '../../../team/stamp';
import { book, type TeamRecord } from '../../schema';
import { type Agenda, readAgenda } from '../agenda';

const alike = (text: string) => text.trim().toLowerCase();

/** Returns whose a record is, by address: the key account manager's of its account where that is one of the team, else whoever's who first wrote it. */
function ownerOf(kam: string | undefined, record: TeamRecord | undefined, members: Members): string | undefined {
  const named = kam
    ? [...members.values()].find(({ name, email }) => [name, email].map(alike).includes(alike(kam)))
    : undefined;
  const [stamp] = record?.state.slots['id']?.[0] ?? [];
  const owner = named ?? (stamp ? members.get(deviceOf(stamp)) : undefined);
  return owner && alike(owner.email);
}

/**
 * Returns the open follow-ups that are to be done by whoever works on this device, with their accounts: in a team nobody is reminded
 * of another's. One that is nobody's who is known is everybody's.
 */
export function readOwnAgenda(): Promise<Agenda> {
  return book.transaction('r', [book.followUps, book.accounts, book.meta, book.teamRecords], async () => {
    const [agenda, here] = [await readAgenda(), await readHere(book)];
    if (!here?.me) return agenda;
    const me = alike(here.me.email);
    const members = await readMembers(book);
    const records = await book.teamRecords.bulkGet(agenda.followUps.map(({ id }) => recordKey('followUps', id)));
    const followUps = agenda.followUps.filter(({ accountId }, place) => {
      const owner = ownerOf(agenda.accounts.get(accountId)?.kam, records[place], members);
      return owner === undefined || owner === me;
    });
    return { ...agenda, followUps };
  });
}

/** Returns how many of them are due on that day or before. */
export async function countOwnDue(today: Day): Promise<number> {
  return (await readOwnAgenda()).followUps.filter(({ due }) => due <= today).length;
}
