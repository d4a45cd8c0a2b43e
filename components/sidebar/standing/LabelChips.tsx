import type { HeldLabel } from '../../../lib/domain/account/labels';
import type { Signal } from '../../../lib/domain/account/signals';
import { t, wordOf } from '../../../lib/text';
import { Chip } from './Chip';

/** The definitions of a key account that hold here; each opens to what shows it. */
export function LabelChips({ labels, signals }: { labels: readonly HeldLabel[]; signals: readonly Signal[] }) {
  const isGrowing = signals.some(({ signal }) => signal === 'fast growing');
  if (labels.length === 0 && !isGrowing) return <p className="text-mute text-small">{t('label_none')}</p>;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {labels.map(({ label, level, how }, at) => (
        <Chip key={`${label} ${level} ${how}`} part={`label ${at}`} data-testid="label" data-label={label}>
          {wordOf('label', label)}
          {level !== 'company' && <span className="font-normal text-mute">{wordOf('level', level)}</span>}
        </Chip>
      ))}
      {isGrowing && <Chip part="growth">{t('signal_fastGrowing')}</Chip>}
    </ul>
  );
}
