import Printer from 'lucide-react/icons/printer';
import { type Programme, readProgramme } from '../../../lib/db/read/programme';
import { charterOf } from '../../../lib/domain/programme/charter';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { CriteriaList } from './CriteriaList';
import { programmeFigures } from './programme-figures';
import { ServiceList } from './ServiceList';
import { TiersTable } from './TiersTable';

/** The key account programme on one page: the thresholds in force, in words that can be printed and agreed on. */
export function CharterPage() {
  const live = useLive(readProgramme, 'programme');
  return (
    <Page
      title={t('charter_title')}
      action={
        <div className="flex gap-1.5 print:hidden">
          <LinkButton href={pathTo('settings')}>{t('charter_toSettings')}</LinkButton>
          <Button onClick={() => window.print()}>
            <Printer size={14} aria-hidden="true" />
            {t('workspace_print')}
          </Button>
        </div>
      }
    >
      {live.state === 'ready' ? <Charter programme={live.data} /> : <LiveNotice live={live} />}
    </Page>
  );
}

function Charter({ programme }: { programme: Programme }) {
  const { today } = useClock();
  const charter = charterOf(programmeFigures(programme, today), programme.list.settings);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-mute">{t('charter_asOf', { day: date(today.toString()) })}</p>
      <Panel title={t('charter_criteria')}>
        <CriteriaList criteria={charter.criteria} />
      </Panel>
      <Panel title={t('charter_tiers')}>
        <TiersTable charter={charter} />
      </Panel>
      <Panel title={t('charter_service')}>
        <ServiceList charter={charter} />
      </Panel>
    </div>
  );
}
