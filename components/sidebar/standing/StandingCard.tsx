import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { useAbilities } from '../abilities';
import type { Conclusions } from '../conclude';
import { BandLine } from './BandLine';
import { CellLine } from './CellLine';
import { Labels } from './Labels';
import { RhythmLine } from './RhythmLine';
import { ShareFigures } from './ShareFigures';
import { TierLine } from './TierLine';

/** Where the account stands with us; every answer opens to its figures, dates and thresholds. */
export function StandingCard({ conclusions }: { conclusions: Conclusions }) {
  const { openWorkspace } = useAbilities();
  const { standing, growth, labels, signals, rhythm, cell, band, tier, settings } = conclusions;
  return (
    <Section title={t('standing_title')}>
      {standing ? (
        <ShareFigures standing={standing} growth={growth} settings={settings} />
      ) : (
        <div className="mb-2 flex flex-col items-start gap-1.5">
          <p className="text-mute">
            <span data-testid="share">{t('standing_notEnoughData')}</span> {t('standing_noSales')}
          </p>
          <Button onClick={() => openWorkspace('#/import')}>{t('standing_import')}</Button>
        </div>
      )}
      <Labels labels={labels} signals={signals} />
      <RhythmLine rhythm={rhythm} settings={settings} />
      <CellLine cell={cell} standing={standing} settings={settings} />
      <BandLine band={band} standing={standing} settings={settings} />
      <TierLine tier={tier} />
    </Section>
  );
}
