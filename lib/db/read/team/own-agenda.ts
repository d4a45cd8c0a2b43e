import { heldBy, nextSubstitution } from '../../../domain/programme/kam-profile';
import { whoDoesIt } from '../../../domain/programme/who-does-it';
import { type Day, day } from '../../../domain/records/day';
import { type Me, readHere } from '../../../team/here';
import { type KnownMember, type Members, readMembers } from '../../../team/members';
import { recordKey } from '../../../team/record-key';
import { deviceOf } from '../../../team/stamp';
import { book, type TeamRecord } from '../../schema';
import { recordsOf } from '../../team-records';
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

/** Those of somebody; where they have several devices in the team, how many of these are to show a reminder before this one, by its step. */
interface OwnAgenda extends Agenda {
  before?: ReadonlyMap<string, number>;
}

/**
 * Returns in which order somebody's devices show the reminder of a step: the one that wrote to it last comes first, those that never did
 * last, by their names. All know it alike, but for what is not sent yet.
 */
function inTurn({ state: { seen } }: TeamRecord, devices: readonly string[]): string[] {
  const last = (device: string) => seen[device] ?? '';
  return devices.toSorted((a, b) => (last(a) === last(b) ? (a < b ? -1 : 1) : last(a) > last(b) ? -1 : 1));
}

/** Returns the open follow-ups that are to be done by whoever works on this device, with their accounts: in a team, nobody is reminded of another's. */
export function readOwnAgenda(today: Day): Promise<OwnAgenda> {
  const tables = [
    book.followUps,
    book.accounts,
    book.proposals,
    book.promises,
    book.meta,
    book.teamRecords,
    book.teamPacks,
  ];
  return book.transaction('r', tables, async () => {
    const [agenda, here] = [await readAgenda(), await readHere(book)];
    if (!here?.me) return agenda;
    const { me, device, link, leaves } = here;
    const [members, holds] = [await readMembers(book), heldBy(me.name, await readKamProfiles(), today)];
    const records = await recordsOf(
      book,
      agenda.followUps.map(({ id }) => recordKey('followUps', id)),
    );
    const [proposals, promises] = await Promise.all([
      book.proposals.bulkGet(agenda.followUps.map(({ proposalId = '' }) => proposalId)),
      book.promises.bulkGet(agenda.followUps.map(({ promiseId = '' }) => promiseId)),
    ]);
    const owned = agenda.followUps.flatMap((step, place) => {
      const { kam } = agenda.accounts.get(step.accountId) ?? {};
      const owner = whoDoesIt([step, proposals[place], promises[place]], kam);
      const record = records[place];
      return isOwn({ owner, record }, { members, me, holds }) ? [{ step, record }] : [];
    });
    const own = { ...agenda, followUps: owned.map(({ step }) => step) };
    const isMine = ({ email, isPresent }: KnownMember) => isPresent && alike(email) === alike(me.email);
    const devices = [...members].flatMap(([name, member]) => (isMine(member) ? [name] : []));
    // Whoever hears nothing of the others waits for nobody.
    if (devices.length < 2 || !link || leaves) return own;
    const turns = owned.map(
      ({ step, record }) => [step.id, record ? inTurn(record, devices).indexOf(device) : 0] as const,
    );
    return { ...own, before: new Map(turns) };
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
