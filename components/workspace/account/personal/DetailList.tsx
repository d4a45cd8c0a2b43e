import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { type OpenedDetail, readDetails } from '../../../../lib/db/read/personal-details';
import { saveDetail } from '../../../../lib/db/write/vault/save-detail';
import type { Person } from '../../../../lib/domain/records/person';
import { t, wordOf } from '../../../../lib/text';
import { RecordEditor } from '../../../form/RecordEditor';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { useWrite } from '../../../hooks/useWrite';
import { detailFields } from '../../../records/personal-details';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { BrokenDetail, DetailItem } from './DetailItem';

/**
 * Somebody's personal details, while the vault is open. What stands in the form when it is locked is out of sight until it is
 * open again, in memory alone: nothing that was typed is lost.
 */
export function DetailList({ person, isOpen }: { person: Person; isOpen: boolean }) {
  const run = useWrite();
  const { today } = useClock();
  const [edited, setEdited] = useState<Partial<OpenedDetail> | null>(null);
  const opened = edited?.detail ?? undefined;
  const start = { kind: 'hobby', learnedOn: today.toString(), expiresOn: today.add({ years: 1 }).toString() };
  return (
    <div hidden={!isOpen} className="flex flex-col gap-3 [&[hidden]]:hidden">
      {isOpen && <OpenDetails personId={person.id} onEdit={setEdited} edited={edited?.row?.id} />}
      {edited ? (
        <RecordEditor
          // Under lock, and nowhere else.
          keptAs={null}
          key={edited.row?.id}
          list={detailFields()}
          label={opened ? t('workspace_editNamed', { name: wordOf('detail', opened.kind) }) : t('detail_add')}
          row={opened}
          start={start}
          made={() => ({ id: crypto.randomUUID(), personId: person.id })}
          onSave={(detail) => run(() => saveDetail(detail, person.accountId, edited.row), t('detail_saved'))}
          onClose={() => setEdited(null)}
        />
      ) : (
        <Button look="quiet" className="self-start" onClick={() => setEdited({})}>
          <Plus size={13} aria-hidden="true" />
          {t('detail_add')}
        </Button>
      )}
    </div>
  );
}

function OpenDetails({
  personId,
  edited,
  onEdit,
}: {
  personId: string;
  /** The one that stands in the form. */
  edited: string | undefined;
  onEdit: (opened: OpenedDetail) => void;
}) {
  const live = useLive(() => readDetails(personId), personId);
  if (live.state === 'error') return <Notice kind="error">{t('vault_unread')}</Notice>;
  if (live.state === 'loading') return null;
  if (live.data.length === 0) return <p className="text-mute">{t('detail_none')}</p>;
  return (
    <ul className="divide-y divide-line empty:hidden">
      {live.data
        .filter(({ row }) => row.id !== edited)
        .map(({ row, detail }) =>
          detail ? (
            <DetailItem key={row.id} detail={detail} onEdit={() => onEdit({ row, detail })} />
          ) : (
            <BrokenDetail key={row.id} id={row.id} />
          ),
        )}
    </ul>
  );
}
