import { isOwnKam } from '../../../domain/programme/kam-address';
import type { KamProfile } from '../../../domain/programme/kam-profile';
import { plainName } from '../../../domain/words/plain-name';
import { readHere } from '../../../team/here';
import { readMembers } from '../../../team/members';
import { book, WHOSE } from '../../schema';
import { readSettings } from '../settings';
import { readKamProfiles } from './kam-profiles';

/** Who of us may do something, and who of them works on this device. */
export interface Owners {
  /** By name; none where there is nobody to choose from: no team, and fewer than two names. */
  names: readonly string[];
  me: readonly string[];
  profiles: readonly KamProfile[];
  /** Only what is one's own is shown. */
  isMine: boolean;
}

/** Returns who of us may do something: who is in the team, and the key account managers of whom something is known beside their accounts. */
export function readOwners(): Promise<Owners> {
  return book.transaction('r', [book.meta, book.teamRecords], async () => {
    const [here, members, profiles, settings] = await Promise.all([
      readHere(book),
      readMembers(book),
      readKamProfiles(),
      readSettings(),
    ]);
    const { addresses } = settings.managers;
    const known = [
      ...[...members.values()].flatMap(({ name, isGone }) => (isGone ? [] : name)),
      ...profiles.flatMap(({ kam, substitute }) => [kam, ...(substitute ? [substitute.by] : [])]),
      ...Object.keys(addresses),
    ];
    const each = [...new Map(known.map((name) => [plainName(name), name])).values()];
    const names = here?.link || each.length > 1 ? each.sort((one, other) => one.localeCompare(other)) : [];
    const me = [...(here?.me ? [here.me.name] : []), ...known.filter((name) => isOwnKam(name, settings))];
    return { names, me, profiles, isMine: (await book.meta.get(WHOSE))?.value === 'mine' };
  });
}
