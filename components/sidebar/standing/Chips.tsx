import { Suspense } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { t } from '../../../lib/text';
import { later } from '../../ui/later';
import { useRoving } from '../../ui/useRoving';
import { bandText } from './band-text';
import { Chip } from './Chip';
import { isBandKnown } from './is-band-known';
import { LabelChips } from './LabelChips';
import { LackingChip } from './LackingChip';

const HealthChip = later(() => import('./HealthChip').then((module) => module.HealthChip));

const rhythmLooks = {
  steady: { text: 'rhythm_chipSteady', tone: 'plain' },
  amber: { text: 'rhythm_chipLate', tone: 'amber' },
  red: { text: 'rhythm_chipSilent', tone: 'red' },
} as const;

/**
 * What holds of the account in a word or two each: its labels, then how it stands and does, then what is not known. Tier and band stand
 * in the sentence above, and open to their parts there.
 */
export function Chips({ conclusions }: { conclusions: Conclusions }) {
  const { labels, signals, band, rhythm, abc, cell, standing } = conclusions;
  const roving = useRoving<HTMLDivElement>();
  const isDependencyKnown = isBandKnown(standing, band);
  const isCellKnown = cell !== null && standing?.abc && standing.xyz;
  return (
    <div {...roving} className="mt-2 flex flex-col gap-1.5">
      <LabelChips labels={labels} signals={signals} />
      <ul className="flex flex-wrap gap-1.5">
        {isDependencyKnown && !band.band && (
          <Chip part="band" tone="plain">
            {bandText(band)}
          </Chip>
        )}
        {rhythm && (
          <Chip
            part="rhythm"
            tone={rhythmLooks[rhythm.now.state].tone}
            data-testid="rhythm"
            data-state={rhythm.now.state}
          >
            {t(rhythmLooks[rhythm.now.state].text)}
          </Chip>
        )}
        <Suspense fallback={<li className="h-6 w-28" />}>
          <HealthChip conclusions={conclusions} isKnown />
        </Suspense>
      </ul>
      {!(isDependencyKnown && rhythm && isCellKnown) && (
        <ul className="flex flex-wrap items-center gap-1.5 text-mute text-small">
          <li aria-hidden="true">{t('standing_lacking')}</li>
          {!isCellKnown && (
            <LackingChip part="cell" what={abc ? `ABC: ${abc.class} · XYZ` : t('cell_title')} data-testid="abc-xyz" />
          )}
          {!isDependencyKnown && <LackingChip part="band" what={t('band_title')} />}
          {!rhythm && <LackingChip part="rhythm" what={t('rhythm_title')} data-testid="rhythm" data-state="unknown" />}
          <Suspense>
            <HealthChip conclusions={conclusions} isKnown={false} />
          </Suspense>
        </ul>
      )}
    </div>
  );
}
