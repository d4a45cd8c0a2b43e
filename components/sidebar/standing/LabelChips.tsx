import type { HeldLabel } from '../../../lib/domain/account/labels';
import type { Signal } from '../../../lib/domain/account/signals';
import { t, wordOf } from '../../../lib/text';
import { labelName } from '../../records/label-name';
import { Chip } from './Chip';

/** The definitions of a key account that hold here, and the signals beside them; each opens to what shows it. */
export function LabelChips({ labels, signals }: { labels: readonly HeldLabel[]; signals: readonly Signal[] }) {
  const beside = signals.filter((one) => one.signal !== 'member of a group');
  if (labels.length + beside.length === 0) return <p className="text-mute text-small">{t('label_none')}</p>;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {labels.map((held, at) => (
        <Chip
          key={`${held.label} ${held.level} ${held.how}`}
          part={`label ${at}`}
          data-testid="label"
          data-label={held.label}
        >
          {labelName(held)}
          {held.level !== 'company' && <span className="font-normal text-mute">{wordOf('level', held.level)}</span>}
        </Chip>
      ))}
      {beside.map((one) => (
        <Chip
          key={`${one.signal} ${'since' in one.because && one.because.since}`}
          part={one.signal === 'fast growing' ? 'growth' : `signal ${signals.indexOf(one)}`}
        >
          {wordOf('signal', one.signal)}
        </Chip>
      ))}
    </ul>
  );
}
