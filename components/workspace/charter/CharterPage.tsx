import Pencil from 'lucide-react/icons/pencil';
import Printer from 'lucide-react/icons/printer';
import { useRef } from 'react';
import { type Programme, readProgramme } from '../../../lib/db/read/programme/programme';
import { saveProgrammeTexts } from '../../../lib/db/write/programme/save-programme-texts';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { charterOf } from '../../../lib/domain/programme/charter';
import { date, t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { programmeTextFields } from '../../records/programme-texts';
import { Button } from '../../ui/Button';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { CriteriaList } from './CriteriaList';
import { ManagersPart } from './ManagersPart';
import { ProgrammePart } from './ProgrammePart';
import { programmeFigures } from './programme-figures';
import { ServiceList } from './ServiceList';
import { TiersTable } from './TiersTable';

/** The key account programme on one page: the thresholds in force, in words that can be printed and agreed on. */
export function CharterPage() {
  const live = useLive(readProgramme, 'programme');
  const run = useWrite();
  const editing = useOpenForm(draftId('programme', 'texts'));
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    editing.setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <Page
      title={t('charter_title')}
      action={
        <div className="flex flex-wrap gap-1.5 print:hidden">
          <LinkButton href={pathTo('settings')}>{t('charter_toSettings')}</LinkButton>
          {!editing.isOpen && (
            <Button ref={opener} onClick={() => editing.setOpen(true)}>
              <Pencil size={14} aria-hidden="true" />
              {t('charter_edit')}
            </Button>
          )}
          <Button onClick={() => window.print()}>
            <Printer size={14} aria-hidden="true" />
            {t('workspace_print')}
          </Button>
        </div>
      }
    >
      {editing.isOpen && live.state === 'ready' && (
        <div className="mb-4 print:hidden">
          <Panel title={t('charter_edit')}>
            <RecordEditor
              list={programmeTextFields()}
              label={t('charter_edit')}
              mark="programme-form"
              row={live.data.texts}
              {...editing.kept}
              onSave={(row) => run(() => saveProgrammeTexts(row), t('charter_saved'))}
              onClose={close}
            />
          </Panel>
        </div>
      )}
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
      <ProgrammePart texts={programme.texts} />
      <Panel title={t('charter_service')}>
        <ServiceList charter={charter} />
      </Panel>
      <ManagersPart programme={programme} today={today} />
    </div>
  );
}
