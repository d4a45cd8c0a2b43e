import type { Undo } from '../../lib/db/write/change';
import { saveKamAddress } from '../../lib/db/write/programme/save-kam-address';
import { saveKamProfile } from '../../lib/db/write/programme/save-kam-profile';
import { saveProgrammeTexts } from '../../lib/db/write/programme/save-programme-texts';
import { takeInHandOver } from '../../lib/db/write/take-in-hand-over';
import { anAccount, when } from './a-book';

/** A pack with one account that the book does not have. */
const pack = () => ({
  kam: 'Anna Becker',
  at: when.now,
  accounts: [anAccount({ id: 'handed', name: 'Handed' })],
  rows: {},
});

/** What is written of key account managers and their programme. */
export const WRITES_OF_MANAGERS: Record<string, () => Promise<{ undo: Undo }>> = {
  saveKamAddress: () => saveKamAddress('Anna Becker', 'anna.becker@our-firm.test'),
  saveKamProfile: () => saveKamProfile({ kam: 'Anna Becker', languages: 'German, Hungarian' }),
  saveProgrammeTexts: () => saveProgrammeTexts({ benefits: { key: 'A service line of their own' } }),
  takeInHandOver: () => takeInHandOver(pack(), new Map(), 'Bo Berg', when),
};
