import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import type { Conclusions } from '../../../../lib/conclude/account';
import { bandMarks } from '../../../../lib/domain/book/band';
import type { Growth } from '../../../../lib/domain/book/growth';
import { percent, t, wordOf } from '../../../../lib/text';
import { labelName } from '../../../records/label-name';
import { growthOnYear } from '../../../ui/growth-text';
import { IconButton } from '../../../ui/IconButton';
import { bandText } from '../band-text';
import type { PartName } from '../inspector';
import { isBandKnown } from '../is-band-known';
import { shareText } from '../share-text';
import { BandParts } from './BandParts';
import { CellParts } from './CellParts';
import { HealthParts } from './HealthParts';
import { enteredText, LabelParts } from './LabelParts';
import { MonthsParts } from './MonthsParts';
import { RhythmParts } from './RhythmParts';
import { ShareParts } from './ShareParts';
import { TierParts } from './TierParts';

/** Returns what is open by its name and its parts; null where the account no longer has it. */
function partsOf(open: PartName, conclusions: Conclusions): [string, ReactNode] | null {
  const { standing, growth, settings, abc, cell, band, tier, labels, signals, figures } = conclusions;
  switch (open) {
    case 'months':
      return standing ? [t('months_title'), <MonthsParts key={open} standing={standing} growth={growth} />] : null;
    case 'share':
      return standing
        ? [
            shareText(standing, bandMarks(settings.dependency)),
            <ShareParts key={open} standing={standing} growth={growth} settings={settings} figures={figures} />,
          ]
        : null;
    case 'cell':
      return [t('cell_title'), <CellParts key={open} abc={abc} cell={cell} standing={standing} settings={settings} />];
    case 'rhythm':
      return [t('rhythm_title'), <RhythmParts key={open} conclusions={conclusions} />];
    case 'health':
      return [t('health_title'), <HealthParts key={open} conclusions={conclusions} />];
    case 'band':
      return [
        isBandKnown(standing, band) ? bandText(band) : t('band_title'),
        <BandParts key={open} band={band} standing={standing} settings={settings} />,
      ];
    case 'tier':
      return [t('tier_line', { tier: wordOf('tier', tier.tier) }), <TierParts key={open} tier={tier} />];
    case 'growth': {
      const found = signals.find(({ signal }) => signal === 'fast growing');
      return found?.signal === 'fast growing'
        ? [t('signal_fastGrowing'), <GrowthParts key={open} because={found.because} />]
        : null;
    }
    default: {
      const found = open.startsWith('signal ') && signals[Number(open.slice('signal '.length))];
      if (found && found.signal !== 'fast growing' && found.signal !== 'member of a group')
        return [
          wordOf('signal', found.signal),
          <p key={open}>{enteredText(found.because.evidence, found.because.since)}</p>,
        ];
      const held = labels[Number(open.slice('label '.length))];
      return held ? [labelName(held), <LabelParts key={open} held={held} />] : null;
    }
  }
}

/** The one place in which an answer shows its parts: figures, thresholds and dates. */
export function Parts({
  open,
  conclusions,
  onClose,
}: {
  open: PartName;
  conclusions: Conclusions;
  onClose: () => void;
}) {
  const found = partsOf(open, conclusions);
  if (!found) return null;
  const [title, parts] = found;
  return (
    <section
      aria-label={title}
      data-testid="standing-parts"
      data-part={open}
      className="wrap-anywhere relative mt-2 rounded-lg bg-soft px-3 py-2 text-mute text-small [&>p+p]:mt-1"
    >
      <p className="mb-1 pr-6 font-semibold text-ink">{title}</p>
      {parts}
      <IconButton
        icon={X}
        label={t('parts_close', { title })}
        className="absolute top-0.5 right-0.5 hover:bg-line"
        onClick={onClose}
      />
    </section>
  );
}

/** By how much an account grows, and from which growth on that counts as fast. */
function GrowthParts({ because: { rate, threshold } }: { because: Growth & { threshold: number } }) {
  const growth = growthOnYear(rate, threshold);
  return <p>{t('signal_fastGrowingBecause', { growth, threshold: percent(threshold, 1) })}</p>;
}
