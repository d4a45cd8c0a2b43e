import { saveRecord } from '../../../lib/db/write/save-record';
import type { DossierSection, Fact } from '../../../lib/domain/records/fact';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { factFields } from '../../records/facts';

/** A new entry of the dossier, or one to change; only the text is needed. */
export function FactForm({
  accountId,
  section,
  fact,
  onClose,
}: {
  accountId: string;
  section: DossierSection;
  fact?: Fact;
  onClose: () => void;
}) {
  const run = useWrite();
  const { today } = useClock();
  return (
    <RecordEditor
      list={factFields()}
      label={t(fact ? 'workspace_edit' : 'factForm_add')}
      row={fact}
      start={{ section, learnedOn: today.toString() }}
      made={() => ({ id: crypto.randomUUID(), accountId })}
      onSave={(saved, opened) => run(() => saveRecord('facts', saved, opened), t('factForm_saved'))}
      onClose={onClose}
    />
  );
}
