import type { Letter } from '../../../lib/conclude/letter';
import { money, t, wordOf } from '../../../lib/text';
import { growthText } from '../../ui/growth-text';
import { Figure } from '../portfolio/Figure';

/** What the month came to, beside the same month of last year, and the twelve months up to its end. */
export function LetterFigures({
  figures: { basis, currency, amount, lastYear, total, totalBefore },
}: Pick<Letter, 'figures'>) {
  const measure = wordOf('measure', basis === 'profit' ? 'profit' : 'turnover');
  const beside = (now: number, before: number) =>
    before > 0 ? `${money(before, currency)} (${growthText(now / before - 1)})` : money(before, currency);
  return (
    <dl className="grid max-w-2xl grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-3">
      <Figure
        name={t('letter_inMonth', { measure })}
        value={money(amount, currency)}
        {...(lastYear !== null && { note: t('letter_lastYear', { amount: beside(amount, lastYear) }) })}
      />
      <Figure
        name={t('letter_inYear', { measure })}
        value={money(total, currency)}
        note={t('letter_monthBefore', { amount: beside(total, totalBefore) })}
      />
    </dl>
  );
}
