import { TEAM } from '../db/schema';
import { inAllRecords, putRecords, RECORDS } from '../db/team-records';
import { foldAll } from './fold';
import { goesBy, type Here, newHere, noteHere, readHere } from './here';
import { isOfOtherFormat, MEMBERS, memberRecord, ofThisFormat } from './members';
import { noteDeparture } from './membership';
import { nextTime } from './outbox';
import { takeInParts } from './parts-in';
import { foldParts } from './parts-out';
import { receive } from './receive';
import { recordKey } from './record-key';
import { sealedName } from './seal';
import { send } from './send';
import { takeBack } from './sending';
import { stampOf } from './stamp';
import { isElsewhere, type Team } from './team';

/** What one round did: the tables in which it changed rows, and how many records it sent. */
export interface Round {
  changed: Set<string>;
  sent: number;
}

/**
 * Begins anew under another name, keeping all that is known: the server does not know this device as it is, so that either is a
 * copy of what it once was. Two devices of one name would take each other's writes for their own. Resolves to null where the book
 * is no longer that `device`'s.
 */
function beginAnew({ into }: Team, device: string): Promise<Here | null> {
  return into.transaction('rw', ['meta', ...RECORDS], async () => {
    // As it is now: while the server was asked, it may have decided to leave.
    const here = await readHere(into);
    if (here?.device !== device) return null;
    const anew = { ...here, ...newHere() };
    await noteDeparture(into, device, await nextTime(into));
    await into.meta.put({ key: TEAM, value: anew });
    if (here.me && !here.leaves)
      await into.teamRecords.put(memberRecord(anew.device, { me: here.me, link: here.link }, Date.now()));
    await inAllRecords(into, (some) =>
      putRecords(
        into,
        some.map((record) => ({ ...record, unsent: 1 })),
      ),
    );
    return anew;
  });
}

/** Has the others know by which Keyside this device writes, where that is another than it was. */
async function noteFormat({ into }: Team, { device }: Here): Promise<void> {
  await into.transaction('rw', [into.meta, into.teamRecords], async () => {
    const record = await into.teamRecords.get(recordKey(MEMBERS, device));
    if (record && isOfOtherFormat(record))
      await into.teamRecords.put(ofThisFormat(record, stampOf(await nextTime(into), device)));
  });
}

/** Takes in what has changed in the team, and sends what was written here. Rejects with a TeamError; what is done by then, is. */
export async function syncOnce(team: Team): Promise<Round> {
  const { into, key, couch } = team;
  const found = await readHere(into);
  if (!found || isElsewhere(team, found)) return { changed: new Set(), sent: 0 };
  await takeBack(into, found.device);
  const name = (device: string) => sealedName(key, 'device', device);
  const noted = await couch.getLocal(await name(found.device));
  const count = noted?.count ?? 0;
  const isSame = count === found.count || count === found.next;
  const here = isSame ? found : await beginAnew(team, found.device);
  if (!here) return { changed: new Set(), sent: 0 };
  await noteFormat(team, here);
  // Of others, what waits is taken from the outbox as it is sent.
  if (here.isHeld) await foldAll(into, here.device);
  const changed = await receive(team, here.device);
  await foldParts(team, here.device);
  for (const table of await takeInParts(team, here.device)) changed.add(table);
  const sent = here.isHeld ? 0 : await send(team, here.device);
  const isStill = await goesBy(into, here.device);
  if (isStill && (changed.size > 0 || sent > 0)) {
    const next = (isSame ? count : 0) + 1;
    await noteHere(into, { next });
    await couch.putLocal(await name(here.device), { count: next, ...(isSame && noted?.rev && { rev: noted.rev }) });
    await noteHere(into, { count: next });
  }
  return { changed, sent };
}
