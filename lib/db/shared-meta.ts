import * as z from 'zod/mini';
import { KamProfile } from '../domain/programme/kam-profile';
import { KAM_PROFILES } from './schema';

/** What `meta` says that is of the whole team: what is known of its key account managers, and who stands in for whom. */
export const SharedMeta = z.object({ key: z.literal(KAM_PROFILES), value: z.array(KamProfile) });

/** Says whether a row of `meta` is shared by a team; all others stay on the device. */
export const isSharedMeta = (key: string): boolean => key === KAM_PROFILES;
