import { saveRecord } from '../../../lib/db/write/save-record';
import type { DossierSection, Fact, FactTopic } from '../../../lib/domain/records/fact';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { factFields } from '../../records/facts';

/** A new entry of the dossier, or one to change; only the text is needed. */
export function FactForm({
  accountId,
  section,
  topic,
  fact,
  kept,
  onClose,
}: {
  accountId: string;
  section: DossierSection;
  /** Which named part it fills. */
  topic?: FactTopic | undefined;
  fact?: Fact;
  kept: KeptForm;
  onClose: () => void;
}) {
  const run = useWrite();
  const { today } = useClock();
  return (
    <RecordEditor
      list={factFields()}
      label={t(fact ? 'workspace_edit' : 'factForm_add')}
      row={fact}
      {...kept}
      start={{ section, ...(topic && { topic }), learnedOn: today.toString() }}
      made={() => ({ id: crypto.randomUUID(), accountId })}
      onSave={(saved, opened) => run(() => saveRecord('facts', saved, opened), t('factForm_saved'))}
      onClose={onClose}
    />
  );
}
