import type { HeldLabel } from '../../../lib/domain/labels';
import type { Signal } from '../../../lib/domain/signals';
import { date, money, percent, t } from '../../../lib/text';
import { Badge } from '../../ui/Badge';
import { Disclosure } from '../../ui/Disclosure';
import { labelWords, levelWords, shareWords } from '../../ui/words';

/** Returns in words why an account holds a label. */
function labelReason(held: HeldLabel): string {
  if (held.how === 'entered')
    return t('label_entered', { evidence: held.because.evidence || t('label_noEvidence'), day: date(held.since) });
  const { criterion, share, threshold, amount, total, basis, currency, asOf } = held.because;
  const figures = { amount: money(amount, currency), total: money(total, currency), day: date(asOf) };
  return criterion === 'share' && share !== null
    ? t('label_byShare', {
        ...figures,
        share: t(shareWords[basis], { share: percent(share, 1) }),
        threshold: percent(threshold, 1),
      })
    : t('label_bySum', { ...figures, threshold: money(threshold, currency) });
}

/** The definitions of a key account that hold here, each with what shows it. */
export function Labels({ labels, signals }: { labels: readonly HeldLabel[]; signals: readonly Signal[] }) {
  if (labels.length === 0 && signals.length === 0) return <p className="text-mute">{t('label_none')}</p>;
  return (
    <ul className="flex flex-wrap gap-x-2.5">
      {labels.map((held) => (
        <li key={`${held.label} ${held.level} ${held.how}`} className="has-[details[open]]:w-full">
          <Disclosure
            data-testid="label"
            data-label={held.label}
            summary={
              <span className="flex flex-wrap items-center gap-x-1.5">
                <Badge tone="outline">{t(labelWords[held.label])}</Badge>
                {held.level !== 'company' && <span className="text-mute text-small">{t(levelWords[held.level])}</span>}
              </span>
            }
          >
            <p>{labelReason(held)}</p>
          </Disclosure>
        </li>
      ))}
      {signals.map((found) =>
        found.signal === 'fast growing' ? (
          <li key={found.signal} className="has-[details[open]]:w-full">
            <Disclosure summary={<Badge tone="outline">{t('signal_fastGrowing')}</Badge>}>
              <p>
                {t('signal_fastGrowingBecause', {
                  rate: percent(found.because.rate, 1),
                  threshold: percent(found.because.threshold),
                })}
              </p>
            </Disclosure>
          </li>
        ) : null,
      )}
    </ul>
  );
}
