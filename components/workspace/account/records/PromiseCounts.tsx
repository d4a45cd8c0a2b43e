import type { Conclusions } from '../../../../lib/conclude/account';
import { t } from '../../../../lib/text';

/** How we kept our word: open, overdue, kept, late, broken (domain 8.4). */
export function PromiseCounts({ conclusions: { promises, word, settings } }: { conclusions: Conclusions }) {
  if (promises.length === 0) return null;
  const { kept, late, broken, overdue, open } = word;
  return (
    <p data-testid="promise-counts" className="text-mute text-small">
      {t('promise_counts', { open: open.length, overdue: overdue.length, kept, late, broken })}{' '}
      {t('promise_lookBack', { count: settings.promises.lookBack })}
    </p>
  );
}
