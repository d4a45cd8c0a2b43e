import { removeRecord } from '../../../lib/db/write/save-record';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Fact } from '../../../lib/domain/records/fact';
import { date, t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { RowRest } from '../RowRest';
import { complaintText } from './complaint-text';
import { FactForm } from './FactForm';

/** One entry of the dossier with where and when it was learned. */
export function FactItem({ fact }: { fact: Fact }) {
  const run = useWrite();
  const { today, when } = useClock();
  const editing = useOpenForm(draftId('facts', fact.id));
  const { text, topic, source, learnedOn, expiresOn, pinned, complaint, isReturn } = fact;
  if (editing.isOpen) {
    return (
      <li className="py-2">
        <FactForm
          accountId={fact.accountId}
          section={fact.section}
          fact={fact}
          kept={editing.kept}
          onClose={() => editing.setOpen(false)}
        />
      </li>
    );
  }
  const about = [
    source.name,
    date(learnedOn),
    expiresOn && t('factForm_until', { day: date(expiresOn) }),
    complaintText(fact, today),
  ];
  return (
    <li data-record={fact.id} tabIndex={-1} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2">
      <div className="min-w-48 flex-1">
        <p className="whitespace-pre-line">
          {topic && <span className="font-semibold text-mute">{wordOf('topic', topic)}: </span>}
          {text}
        </p>
        <p className="flex flex-wrap items-center gap-1.5 text-faint text-small">
          {about.filter(Boolean).join(' · ')}
          {pinned && <Badge tone="brand">{t('factForm_pinnedBadge')}</Badge>}
          {complaint === 'open' && <Badge tone="red">{t('factForm_complaintOpen')}</Badge>}
          {complaint === 'settled' && <Badge>{t('factForm_complaintSettled')}</Badge>}
          {isReturn && <Badge>{t('factForm_returnBadge')}</Badge>}
        </p>
      </div>
      <div className="flex gap-1">
        <RowRest>
          <Button
            look="quiet"
            aria-label={t('workspace_removeNamed', { name: text })}
            onClick={() => void run(() => removeRecord('facts', fact.id, when()), t('factForm_removed'))}
          >
            {t('workspace_remove')}
          </Button>
        </RowRest>
        <Button aria-label={t('workspace_editNamed', { name: text })} onClick={() => editing.setOpen(true)}>
          {t('workspace_edit')}
        </Button>
      </div>
    </li>
  );
}
