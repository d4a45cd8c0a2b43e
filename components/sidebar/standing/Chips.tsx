import { Suspense } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { t, wordOf } from '../../../lib/text';
import { later } from '../../ui/later';
import { useRoving } from '../../ui/useRoving';
import { bandText } from './band-text';
import { Chip } from './Chip';
import { isBandKnown } from './is-band-known';
import { LabelChips } from './LabelChips';
import { LackingChip } from './LackingChip';

const HealthChip = later(() => import('./HealthChip').then((module) => module.HealthChip));

const bandTones = { key: 'brand', critical: 'amber', monoclient: 'red' } as const;
const rhythmLooks = {
  steady: { text: 'rhythm_chipSteady', tone: 'plain' },
  amber: { text: 'rhythm_chipLate', tone: 'amber' },
  red: { text: 'rhythm_chipSilent', tone: 'red' },
} as const;

/** What holds of the account in a word or two each: its labels, then how it stands and does, then what is not known. */
export function Chips({
  conclusions,
  isBelowSentence,
}: {
  conclusions: Conclusions;
  /** What the sentence above says is not said again. */
  isBelowSentence: boolean;
}) {
  const { labels, signals, tier, band, rhythm, cell, standing } = conclusions;
  const roving = useRoving<HTMLDivElement>();
  const isDependencyKnown = isBandKnown(standing, band);
  const isCellKnown = cell !== null && standing?.abc && standing.xyz;
  return (
    <div {...roving} className="mt-2 flex flex-col gap-1.5">
      <LabelChips labels={labels} signals={signals} />
      <ul className="flex flex-wrap gap-1.5">
        {!isBelowSentence && (
          <Chip part="tier" tone={tier.tier === 'standard' ? 'plain' : 'violet'}>
            {t('tier_line', { tier: wordOf('tier', tier.tier) })}
          </Chip>
        )}
        {isDependencyKnown && !(isBelowSentence && band.band) && (
          <Chip part="band" tone={band.band ? bandTones[band.band] : 'plain'}>
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
            <LackingChip
              part="cell"
              what={standing?.abc ? `ABC: ${standing.abc.class} · XYZ` : t('cell_title')}
              data-testid="abc-xyz"
            />
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
