import type { ChainEvent } from '../../../lib/domain/records/proposal';
import { followUpText } from '../../../lib/follow-up-text';
import { date, t, wordOf } from '../../../lib/text';

/** Returns one thing that has happened to a proposal, in words. */
export function proposalEventText(event: ChainEvent): string {
  const day = date(event.on);
  if (event.kind === 'touched') {
    return t(event.reached ? 'offer_touched' : 'offer_tried', { day, step: followUpText(event) });
  }
  if (event.kind === 'snoozed') {
    return t('offer_snoozed', { day, step: followUpText(event), until: date(event.until) });
  }
  const lost = event.competitor && t('offer_lostTo', { competitor: event.competitor });
  return [t('offer_answered', { day, answer: wordOf('answer', event.meaning) }), event.reason, lost]
    .filter(Boolean)
    .join(' · ');
}
