import type { ReactNode } from 'react';
import { draftId } from '../../../../lib/domain/keeping/kept-draft';
import { t } from '../../../../lib/text';
import { RecordEditor } from '../../../form/RecordEditor';
import { useOpenForm } from '../../../form/useOpenForm';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import type { RecordForm } from '../../../records/record-form';
import { Button } from '../../../ui/Button';
import { RowRest } from '../../RowRest';

/** One record with what matters of it; it can be changed and removed. */
export function RecordItem<Row extends { id: string }>({
  form,
  row,
  action,
}: {
  form: RecordForm<Row>;
  row: Row;
  action?: ReactNode;
}) {
  const run = useWrite();
  const { when } = useClock();
  const editing = useOpenForm(draftId(form.kind, row.id));
  const name = form.name(row);
  if (editing.isOpen)
    return (
      <li className="py-2">
        <RecordEditor
          list={form}
          label={t('workspace_editNamed', { name })}
          row={row}
          {...editing.kept}
          onSave={(saved, opened) => run(() => form.save(saved, opened), t('record_saved', { name: form.name(saved) }))}
          onClose={() => editing.setOpen(false)}
        />
      </li>
    );
  return (
    <li data-testid={form.mark ?? 'record'} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-1.5">
      <div className="min-w-48 flex-1">
        <p className="whitespace-pre-line">{name}</p>
        <p className="whitespace-pre-line text-mute text-small empty:hidden">
          {form.about(row).filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <RowRest>
          <Button
            look="quiet"
            aria-label={t('workspace_removeNamed', { name })}
            onClick={() => void run(() => form.remove(row.id, when()), t('record_removed', { name }))}
          >
            {t('workspace_remove')}
          </Button>
        </RowRest>
        {action}
        <Button aria-label={t('workspace_editNamed', { name })} onClick={() => editing.setOpen(true)}>
          {t('workspace_edit')}
        </Button>
      </div>
    </li>
  );
}
