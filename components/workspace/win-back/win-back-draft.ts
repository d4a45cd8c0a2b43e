import type { WinBack } from '../../../lib/domain/records/win-back';
import { t } from '../../../lib/text';
import type { Refusals } from '../../form/useDraft';

/** A win-back record while it is edited. */
export interface WinBackDraft {
  lostOn: string;
  why: WinBack['why'];
  details: string;
  worth: string;
  offer: string;
  offeredOn: string;
  result: WinBack['result'];
}

/** What is known of a loss that nobody has recorded yet. */
export type SuggestedLoss = Pick<WinBack, 'lostOn' | 'worth' | 'currency'>;

/** Returns the form's content for a record, or for what is suggested for a new one. */
export function draftOfWinBack(record: Partial<WinBack> & SuggestedLoss): WinBackDraft {
  const { lostOn, why = 'other', details = '', worth, offer = '', offeredOn = '', result = 'open' } = record;
  const rounded = worth === undefined ? '' : String(Math.round(worth));
  return { lostOn, why, details, worth: rounded, offer, offeredOn, result };
}

/** Returns the record that the form asks for, or what is wrong with it by field. */
export function readWinBackDraft(
  draft: WinBackDraft,
  before: Pick<WinBack, 'id' | 'accountId' | 'closedOn'>,
  { today, currency }: { today: string; currency: string },
): { winBack: WinBack } | { refused: Refusals<WinBackDraft> } {
  const { lostOn, why, offeredOn, result } = draft;
  const worth = Number(draft.worth.trim().replace(',', '.'));
  const refused: Refusals<WinBackDraft> = {
    ...(lostOn === '' && { lostOn: t('winBack_dayNeeded') }),
    ...(!(worth >= 0) && { worth: t('winBack_worthRefused') }),
  };
  if (Object.keys(refused).length > 0) return { refused };
  const [details, offer] = [draft.details.trim(), draft.offer.trim()];
  return {
    winBack: {
      id: before.id,
      accountId: before.accountId,
      lostOn,
      why,
      result,
      ...(details && { details }),
      ...(draft.worth.trim() !== '' && { worth, currency }),
      ...(offer && { offer }),
      ...(offeredOn && { offeredOn }),
      ...(result !== 'open' && { closedOn: before.closedOn ?? today }),
    },
  };
}
