import { Suspense } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { Section } from '../../ui/Section';
import { useAbilities } from '../abilities';
import type { ReadPage } from '../page-state';
import { Figures } from './Figures';
import { Inspected } from './Inspected';
import { Share } from './Share';

const Chips = later(() => import('./Chips').then((module) => module.Chips));
const Watch = later(() => import('./Watch').then((module) => module.Watch));
const Target = later(() => import('./Target').then((module) => module.Target));
const FlagAccount = later(() => import('../flag/FlagAccount').then((module) => module.FlagAccount));

/** Where the account stands with us at a glance; every answer opens to its figures, dates and thresholds in one place below. */
export function StandingCard({ page, conclusions }: { page: ReadPage; conclusions: Conclusions }) {
  const { openWorkspace } = useAbilities();
  const { standing, growth, cell, settings } = conclusions;
  return (
    <Section title={t('standing_title')}>
      <Inspected conclusions={conclusions}>
        {standing ? (
          <>
            <Figures standing={standing} growth={growth} cell={cell} />
            <Share standing={standing} settings={settings} />
          </>
        ) : (
          <div className="flex flex-col items-start gap-1.5">
            <p className="text-mute">
              <span data-testid="share">{t('standing_notEnoughData')}</span> {t('standing_noSales')}
            </p>
            <Button onClick={() => openWorkspace('#/import')}>{t('standing_import')}</Button>
          </div>
        )}
        <Suspense>
          <Chips conclusions={conclusions} />
        </Suspense>
      </Inspected>
      <Suspense>
        <Target conclusions={conclusions} />
        <Watch conclusions={conclusions} />
        <FlagAccount page={page} conclusions={conclusions} />
      </Suspense>
    </Section>
  );
}
