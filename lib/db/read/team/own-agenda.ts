import { heldBy } from '../../../domain/programme/kam-profile';
import type { Day } from '../../../domain/records/day';
import { type Me, readHere } from '../../../team/here';
import { type Members, readMembers } from '../../../team/members';
import { recordKey } from '../../../team/record-key';
import { deviceOf } from '../../../team/stamp';
import { book, type TeamRecord } from '../../schema';
import { type Agenda, readAgenda } from '../agenda';
import { readKamProfiles } from '../managers/kam-profiles';

const alike = (text: string) => text.trim().toLowerCase();

/**
 * Says whether a step is to be done by `me`: it is the key account manager's of its account, and of whoever stands in for them, where
 * that is somebody of the team, else whoever's who first wrote it; where nobody is known, everybody's.
 */
function isOwn(
  { kam, record }: { kam: string | undefined; record: TeamRecord | undefined },
  { members, me, holds }: { members: Members; me: Me; holds: (kam: string) => boolean },
): boolean {
  const present = [...members.values()].filter(({ isGone }) => !isGone);
  const named = kam && present.find(({ name, email }) => [name, email].map(alike).includes(alike(kam)));
  if (kam && named) return alike(named.email) === alike(me.email) || holds(kam);
  const [stamp] = record?.state.slots['id']?.[0] ?? [];
  const author = stamp && members.get(deviceOf(stamp));
  return !author || author.isGone || alike(author.email) === alike(me.email);
}

/** Returns the open follow-ups that are to be done by whoever works on this device, with their accounts: in a team, nobody is reminded of another's. */
export function readOwnAgenda(today: Day): Promise<Agenda> {
  return book.transaction('r', [book.followUps, book.accounts, book.meta, book.teamRecords], async () => {
    const [agenda, { me } = {}] = [await readAgenda(), await readHere(book)];
    if (!me) return agenda;
    const [members, holds] = [await readMembers(book), heldBy(me.name, await readKamProfiles(), today)];
    const records = await book.teamRecords.bulkGet(agenda.followUps.map(({ id }) => recordKey('followUps', id)));
    const followUps = agenda.followUps.filter(({ accountId }, place) =>
      isOwn({ kam: agenda.accounts.get(accountId)?.kam, record: records[place] }, { members, me, holds }),
    );
    return { ...agenda, followUps };
  });
}

/** Returns how many of them are due on that day or before. */
export async function countOwnDue(today: Day): Promise<number> {
  return (await readOwnAgenda(today)).followUps.filter(({ due }) => due <= today).length;
}
