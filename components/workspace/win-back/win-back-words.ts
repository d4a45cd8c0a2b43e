import type { LossReason, WinBack } from '../../../lib/domain/records/win-back';
import type { TextKey } from '../../../lib/text';

/** Why a customer left, as names of texts. */
export const reasonWords: Record<LossReason, TextKey> = {
  service: 'winBack_service',
  quality: 'winBack_quality',
  'missed promise': 'winBack_missedPromise',
  'ignored opinion': 'winBack_ignoredOpinion',
  price: 'winBack_price',
  competitor: 'winBack_competitor',
  other: 'winBack_other',
};

/** What came of winning a customer back, as names of texts. */
export const resultWords: Record<WinBack['result'], TextKey> = {
  open: 'winBack_open',
  won: 'winBack_won',
  'given up': 'winBack_givenUp',
};
