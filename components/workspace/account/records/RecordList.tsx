import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { draftId } from '../../../../lib/domain/keeping/kept-draft';
import { t } from '../../../../lib/text';
import { RecordEditor } from '../../../form/RecordEditor';
import { useOpenForm } from '../../../form/useOpenForm';
import { useWrite } from '../../../hooks/useWrite';
import type { RecordForm } from '../../../records/record-form';
import { Button } from '../../../ui/Button';
import { RecordItem } from './RecordItem';

/** Lists of records beside each other where there is room; one in which something is typed has all of it. */
export const LISTS = 'grid grid-cols-1 divide-y divide-line lg:grid-cols-2 lg:gap-x-8 lg:divide-y-0';

/** All records of one kind: the list, what follows from them (`children`), and the way to add one. */
export function RecordList<Row extends { id: string }>({
  form,
  accountId,
  action,
  children,
}: {
  form: RecordForm<Row>;
  accountId: string;
  /** What one can be used for, beside changing and removing it. */
  action?: (row: Row) => ReactNode;
  children?: ReactNode;
}) {
  const run = useWrite();
  const adding = useOpenForm(draftId(form.kind, accountId));
  const rows = form.rows.toSorted((a, b) => form.order(b).localeCompare(form.order(a)));
  return (
    <section
      aria-label={form.title}
      data-testid="records"
      data-kind={form.kind}
      className="min-w-0 py-2 lg:has-[form]:col-span-full"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="min-w-32 flex-1 font-semibold text-mute">{form.title}</h3>
        <Button look="quiet" aria-expanded={adding.isOpen} onClick={() => adding.setOpen(!adding.isOpen)}>
          <Plus size={13} aria-hidden="true" />
          {form.add}
        </Button>
      </div>
      {adding.isOpen && (
        <div className="py-2">
          <RecordEditor
            list={form}
            label={form.add}
            {...adding.kept}
            start={form.start}
            made={() => ({ id: crypto.randomUUID(), accountId })}
            onSave={(row) => run(() => form.save(row), t('record_saved', { name: form.name(row) }))}
            onClose={() => adding.setOpen(false)}
          />
        </div>
      )}
      {rows.length === 0 && !adding.isOpen && <p className="text-faint">{form.purpose}</p>}
      {children}
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <RecordItem key={row.id} form={form} row={row} action={action?.(row)} />
        ))}
      </ul>
    </section>
  );
}
