import { heldBy, nextSubstitution } from '../../../domain/programme/kam-profile';
import { whoDoesIt } from '../../../domain/programme/who-does-it';
import { type Day, day } from '../../../domain/records/day';
import { type Me, readHere } from '../../../team/here';
import { type Members, readMembers } from '../../../team/members';
import { recordKey } from '../../../team/record-key';
import { deviceOf } from '../../../team/stamp';
import { book, type TeamRecord } from '../../schema';
import { type Agenda, readAgenda } from '../agenda';
import { nextExpiry } from '../due';
import { readKamProfiles } from '../programme/kam-profiles';

const alike = (text: string) => text.trim().toLowerCase();

/**
 * Says whether a step is to be done by `me`: it is its owner's, else the key account manager's of its account, and of whoever stands in
 * for them, where that is somebody of the team, else whoever's who first wrote it; where nobody is known, everybody's.
 */
function isOwn(
  { owner, record }: { owner: string | undefined; record: TeamRecord | undefined },
  { members, me, holds }: { members: Members; me: Me; holds: (kam: string) => boolean },
): boolean {
  const present = [...members.values()].filter(({ isGone }) => !isGone);
  const named = owner && present.find(({ name, email }) => [name, email].map(alike).includes(alike(owner)));
  if (owner && named) return alike(named.email) === alike(me.email) || holds(owner);
  const [stamp] = record?.state.slots['id']?.[0] ?? [];
  const author = stamp && members.get(deviceOf(stamp));
  return !author || author.isGone || alike(author.email) === alike(me.email);
}

/** Those of somebody, and the ids of those that another of their devices is to show first. */
interface OwnAgenda extends Agenda {
  elsewhere: ReadonlySet<string>;
}

/**
 * Returns which of somebody's devices shows a reminder first: the one that wrote to the step last, where none of them did the first by
 * name. All of them know it alike, but for what is not sent yet.
 */
function firstToShow({ state: { seen } }: TeamRecord, devices: readonly string[]): string | undefined {
  const stamps = devices.flatMap((device) => seen[device] ?? []).sort();
  const last = stamps.at(-1);
  return last ? deviceOf(last) : [...devices].sort()[0];
}

/** Returns the open follow-ups that are to be done by whoever works on this device, with their accounts: in a team, nobody is reminded of another's. */
export function readOwnAgenda(today: Day): Promise<OwnAgenda> {
  const tables = [book.followUps, book.accounts, book.proposals, book.promises, book.meta, book.teamRecords];
  return book.transaction('r', tables, async () => {
    const [agenda, here] = [await readAgenda(), await readHere(book)];
    if (!here?.me) return { ...agenda, elsewhere: new Set() };
    const { me, device, link, leaves } = here;
    const [members, holds] = [await readMembers(book), heldBy(me.name, await readKamProfiles(), today)];
    const records = await book.teamRecords.bulkGet(agenda.followUps.map(({ id }) => recordKey('followUps', id)));
    const [proposals, promises] = await Promise.all([
      book.proposals.bulkGet(agenda.followUps.map(({ proposalId = '' }) => proposalId)),
      book.promises.bulkGet(agenda.followUps.map(({ promiseId = '' }) => promiseId)),
    ]);
    const followUps = agenda.followUps.filter((step, place) => {
      const { kam } = agenda.accounts.get(step.accountId) ?? {};
      const owner = whoDoesIt([step, proposals[place], promises[place]], kam);
      return isOwn({ owner, record: records[place] }, { members, me, holds });
    });
    const devices = [...members].flatMap(([one, { email, isPresent }]) =>
      isPresent && alike(email) === alike(me.email) ? [one] : [],
    );
    const isElsewhere = (record: TeamRecord | undefined) => record && firstToShow(record, devices) !== device;
    // Whoever hears nothing of the others waits for nobody.
    const waiting = link && !leaves ? agenda.followUps.filter((_, place) => isElsewhere(records[place])) : [];
    return { ...agenda, followUps, elsewhere: new Set(waiting.map(({ id }) => id)) };
  });
}

/** Returns how many of them are due on that day or before. */
export async function countOwnDue(today: Day): Promise<number> {
  return (await readOwnAgenda(today)).followUps.filter(({ due }) => due <= today).length;
}

/** Returns the next day that changes by itself what somebody is reminded of: a proposal is over, or somebody begins to stand in. */
export async function nextChange(today: Day): Promise<Temporal.PlainDate | undefined> {
  const [lastDay, begins] = [await nextExpiry(today), nextSubstitution(await readKamProfiles(), today)];
  return [lastDay && day(lastDay).add({ days: 1 }), begins && day(begins)]
    .flatMap((one) => one || [])
    .sort(Temporal.PlainDate.compare)[0];
}
