import type { HeldLabel } from '../../../../lib/domain/account/labels';
import type { Day } from '../../../../lib/domain/records/day';
import { date, list, money, percent, t, wordOf } from '../../../../lib/text';

/** Returns in words what shows something that somebody entered, and on which day. */
export const enteredText = (evidence: string, since: Day): string =>
  t('label_entered', { evidence: evidence || t('label_noEvidence'), day: date(since) });

/** Returns in words why an account holds a label. */
function labelReason(held: HeldLabel): string {
  if (held.how === 'entered') return enteredText(held.because.evidence, held.since);
  if (held.how === 'first to buy') {
    const groups = held.because.firstIn.map(({ group, on, buyers }) =>
      t('label_firstIn', { group, day: date(on), buyers }),
    );
    return t('label_firstToBuy', { groups: list(groups) });
  }
  const { criterion, share, threshold, amount, total, basis, currency, asOf } = held.because;
  const figures = {
    amount: money(amount, currency, criterion === 'sum' ? threshold : undefined),
    total: money(total, currency),
    day: date(asOf),
  };
  return criterion === 'share' && share !== null
    ? t('label_byShare', {
        ...figures,
        share: t(`share_of_${basis}`, { share: percent(share, 1, [threshold]) }),
        threshold: percent(threshold, 2),
      })
    : t('label_bySum', { ...figures, threshold: money(threshold, currency) });
}

/** What shows that a definition of a key account holds, and for whom it holds. */
export function LabelParts({ held }: { held: HeldLabel }) {
  return (
    <>
      <p className="first-letter:uppercase">{wordOf('level', held.level)}</p>
      <p>{labelReason(held)}</p>
    </>
  );
}
