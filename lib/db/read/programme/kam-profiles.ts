import * as z from 'zod/mini';
import { KamProfile } from '../../../domain/programme/kam-profile';
import { book, KAM_PROFILES } from '../../schema';

/** Returns what is known of our key account managers; what cannot be read is as good as not there. */
export async function readKamProfiles(): Promise<KamProfile[]> {
  return z.array(KamProfile).safeParse((await book.meta.get(KAM_PROFILES))?.value).data ?? [];
}
