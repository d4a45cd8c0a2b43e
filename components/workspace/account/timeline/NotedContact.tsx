import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import { changeContact } from '../../../../lib/db/write/change-contact';
import { removeContact } from '../../../../lib/db/write/remove-contact';
import { draftId } from '../../../../lib/domain/keeping/kept-draft';
import type { Person } from '../../../../lib/domain/records/person';
import type { Touch } from '../../../../lib/domain/records/touch';
import { t } from '../../../../lib/text';
import { RecordEditor } from '../../../form/RecordEditor';
import { useOpenForm } from '../../../form/useOpenForm';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import { isLogged, touchFields } from '../../../records/touches';
import { IconButton } from '../../../ui/IconButton';

const look = '-my-1 ml-1 inline-grid align-middle text-faint print:hidden';

/** A contact on the timeline: in words, or in its form while it is changed; it can be taken out. */
export function NotedContact({ touch, text, people }: { touch: Touch; text: string; people: readonly Person[] }) {
  const { when, timeZone } = useClock();
  const write = useWrite();
  const editing = useOpenForm(draftId('touches', touch.id));
  const said = { what: text };
  if (editing.isOpen) {
    const now = Temporal.Instant.from(when().now).toZonedDateTimeISO(timeZone);
    return (
      <div className="max-w-96">
        <RecordEditor
          list={touchFields(people, now)}
          label={t('timeline_edit', said)}
          look="compact"
          row={touch}
          {...editing.kept}
          onSave={(saved, opened) => write(() => changeContact(saved, opened ?? touch), t('contact_changed'))}
          onClose={() => editing.setOpen(false)}
        />
      </div>
    );
  }
  const remove = () => void write(() => removeContact(touch.id, when()), t('record_removed', { name: text }));
  return (
    <>
      {text}
      {isLogged(touch) && (
        <IconButton
          icon={Pencil}
          label={t('timeline_edit', said)}
          className={look}
          onClick={() => editing.setOpen(true)}
        />
      )}
      <IconButton icon={Trash} label={t('timeline_remove', said)} className={look} onClick={remove} />
    </>
  );
}
