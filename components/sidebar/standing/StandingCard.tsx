import { Suspense } from 'react';
import type { AccountContext } from '../../../lib/db/read/account-context';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { Section } from '../../ui/Section';
import { useAbilities } from '../abilities';
import type { Conclusions } from '../conclude';
import type { ReadPage } from '../page-state';
import { BandLine } from './BandLine';
import { CellLine } from './CellLine';
import { Labels } from './Labels';
import { RhythmLine } from './RhythmLine';
import { ShareFigures } from './ShareFigures';
import { TierLine } from './TierLine';

const Watch = later(() => import('./Watch').then((module) => module.Watch));
const FlagAccount = later(() => import('../flag/FlagAccount').then((module) => module.FlagAccount));

/** Where the account stands with us; every answer opens to its figures, dates and thresholds. */
export function StandingCard({
  page,
  context,
  conclusions,
}: {
  page: ReadPage;
  context: AccountContext;
  conclusions: Conclusions;
}) {
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
      <Suspense>
        <Watch context={context} conclusions={conclusions} />
        <FlagAccount page={page} context={context} conclusions={conclusions} />
      </Suspense>
    </Section>
  );
}
