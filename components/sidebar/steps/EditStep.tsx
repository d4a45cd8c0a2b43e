import Trash from 'lucide-react/icons/trash-2';
import { readPeople } from '../../../lib/db/read/contacts';
import { changeFollowUp } from '../../../lib/db/write/steps/change-follow-up';
import { removeFollowUp } from '../../../lib/db/write/steps/remove-follow-up';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useOwners } from '../../hooks/useOwners';
import { useWrite } from '../../hooks/useWrite';
import { followUpFields, guessedOfStep } from '../../records/follow-ups';
import { Button } from '../../ui/Button';

/** Changes a step of the user's own words: what, when, of which kind, with whom, what to know, whether it comes again; or removes it. */
export function EditStep({ followUp, kept, onEnd }: { followUp: FollowUp; kept: KeptForm; onEnd: () => void }) {
  const write = useWrite();
  const { when } = useClock();
  const { names } = useOwners();
  const people = useLive(() => readPeople(followUp.accountId), followUp.accountId);
  const { text = '' } = followUp;
  if (people.state === 'loading') return null;
  const remove = async () => {
    if (await write(() => removeFollowUp(followUp.id, when()), t('record_removed', { name: text }))) onEnd();
  };
  return (
    <div className="mt-2">
      <RecordEditor
        list={followUpFields(undefined, people.state === 'ready' ? people.data : [], names)}
        label={t('workspace_editNamed', { name: text })}
        look="compact"
        row={followUp}
        guess={guessedOfStep}
        {...kept}
        below={
          <Button look="quiet" className="-ml-2.5 self-start" data-testid="step-remove" onClick={() => void remove()}>
            <Trash size={13} aria-hidden="true" />
            {t('workspace_remove')}
          </Button>
        }
        onSave={(changed, opened) =>
          write(() => changeFollowUp(changed, opened ?? followUp), t('step_changed', { name: changed.text ?? '' }))
        }
        onClose={onEnd}
      />
    </div>
  );
}
