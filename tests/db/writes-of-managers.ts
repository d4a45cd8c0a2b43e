import type { Undo } from '../../lib/db/write/change';
import { saveKamAddress } from '../../lib/db/write/save-kam-address';
import { saveKamProfile } from '../../lib/db/write/save-kam-profile';

/** What is written of key account managers and their programme. */
export const WRITES_OF_MANAGERS: Record<string, () => Promise<{ undo: Undo }>> = {
  saveKamAddress: () => saveKamAddress('Anna Becker', 'anna.becker@our-firm.test'),
  saveKamProfile: () => saveKamProfile({ kam: 'Anna Becker', languages: 'German, Hungarian' }),
};
