import type { Conclusions } from '../../../../lib/conclude/account';
import type { Proposal } from '../../../../lib/domain/records/proposal';
import { t, wordOf } from '../../../../lib/text';
import { dateText, guessedDayText } from '../../../ui/day-text';
import { SheetTable } from '../../paper/SheetTable';
import { amountText } from '../../proposals/proposal-words';

/** More of them is a list for the screen. */
const MOST = 8;

/** The proposals, open ones first, then the latest; of those declined why, and who got the order. */
export function PackProposals({ conclusions: { proposals, today } }: { conclusions: Conclusions }) {
  const ordered = proposals.toSorted(
    (a, b) => Number(b.status === 'open') - Number(a.status === 'open') || b.sentOn.localeCompare(a.sentOn),
  );
  return (
    <>
      <SheetTable
        caption={t('account_proposals')}
        heads={[
          { text: t('proposal_title'), isLong: true, part: 0.45 },
          { text: t('proposal_amount'), isNumber: true },
          { text: t('proposal_sentDay') },
          { text: t('proposal_validity') },
          { text: t('record_state'), isLong: true },
        ]}
        rows={ordered.slice(0, MOST).map((one) => ({
          key: one.id,
          cells: [
            one.title,
            amountText(one),
            guessedDayText(dateText(one.sentOn, today), one.isSentGuessed),
            one.status === 'open' ? dateText(one.validUntil, today) : '–',
            [wordOf('offer', one.status), whyOf(one)].filter(Boolean).join(': '),
          ],
        }))}
      />
      {ordered.length > MOST && (
        <p className="mt-1 text-mute text-small">{t('pack_more', { count: ordered.length - MOST })}</p>
      )}
    </>
  );
}

function whyOf({ events, status }: Proposal): string {
  const last = events.findLast((event) => event.kind === 'answered');
  if (status !== 'declined' || last?.kind !== 'answered') return '';
  const lost = last.competitor && t('offer_lostTo', { competitor: last.competitor });
  return [last.reason, lost].filter(Boolean).join(' · ');
}
