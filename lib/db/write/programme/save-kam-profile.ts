import { KamProfile } from '../../../domain/programme/kam-profile';
import { plainName } from '../../../domain/words/plain-name';
import { readKamProfiles } from '../../read/programme/kam-profiles';
import { KAM_PROFILES } from '../../schema';
import { writeUndoably } from '../change';

/** Saves what is known of a key account manager in the place of what was; rejects with a ZodError where it is none. */
export function saveKamProfile(given: KamProfile) {
  const profile = KamProfile.parse(given);
  return writeUndoably([], async (change) => {
    const others = (await readKamProfiles()).filter(({ kam }) => plainName(kam) !== plainName(profile.kam));
    await change.put('meta', { key: KAM_PROFILES, value: [...others, profile] });
  });
}
