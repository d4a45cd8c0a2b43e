import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Target from 'lucide-react/icons/target';
import { useState } from 'react';
import { LARGEST, readTargets } from '../../../lib/db/read/targets/read-targets';
import type { TargetLines } from '../../../lib/db/read/targets/target-lines';
import { MEASURES, type Measure } from '../../../lib/domain/records/plan/target';
import { date, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { pathTo } from '../route';
import { SalesEndedNotice } from '../SalesEndedNotice';
import { TargetTable } from './TargetTable';

/** What each account is to bring in a year, against what it brings: typed in here, or taken in as a file. */
export function TargetsPage() {
  const { today } = useClock();
  const [year, setYear] = useState(today.year);
  const [measure, setMeasure] = useState<Measure>('turnover');
  const live = useLive(() => readTargets(year, today), `targets ${year}`, today.toString());
  return (
    <Page
      title={t('targets_title')}
      isWide
      action={<LinkButton href={pathTo('import')}>{t('targets_import')}</LinkButton>}
    >
      <SalesEndedNotice />
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex items-center gap-1">
          <IconButton icon={ChevronLeft} label={t('targets_yearBefore')} onClick={() => setYear(year - 1)} />
          <output className="min-w-12 text-center font-semibold tabular-nums">{year}</output>
          <IconButton icon={ChevronRight} label={t('targets_yearAfter')} onClick={() => setYear(year + 1)} />
        </div>
        <fieldset className="flex">
          <legend className="sr-only">{t('targets_measure')}</legend>
          {MEASURES.map((one, at) => (
            <Button
              key={one}
              aria-pressed={one === measure}
              className={`min-h-7 aria-pressed:bg-brand-soft aria-pressed:text-brand ${at === 0 ? 'rounded-r-none' : 'rounded-l-none border-l-0'}`}
              onClick={() => setMeasure(one)}
            >
              {wordOf('measure', one)}
            </Button>
          ))}
        </fieldset>
        {live.state === 'ready' && live.data.days && live.data.days.to.startsWith(String(year)) && (
          <span className="text-mute">{t('targets_upTo', { day: date(live.data.days.to) })}</span>
        )}
      </div>
      {live.state === 'ready' ? <Targets lines={live.data} measure={measure} /> : <LiveNotice live={live} />}
    </Page>
  );
}

function Targets({ lines, measure }: { lines: TargetLines; measure: Measure }) {
  if (lines.lines.length === 0)
    return (
      <EmptyState
        icon={Target}
        title={t('targets_emptyTitle')}
        action={<LinkButton href={pathTo('import')}>{t('accounts_toImport')}</LinkButton>}
      >
        {t('targets_emptyText')}
      </EmptyState>
    );
  const isNew = lines.lines.every((line) => MEASURES.every((one) => line[one].planned === null));
  return (
    <>
      {isNew && <p className="mb-3 text-mute">{t('targets_begin', { year: String(lines.year) })}</p>}
      <TargetTable lines={lines} measure={measure} />
      <p className="mt-3 text-mute text-small">{t('targets_most', { count: LARGEST, tab: t('account_sales') })}</p>
    </>
  );
}
