import { saveKamProfile } from '../../../lib/db/write/programme/save-kam-profile';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { KamProfile } from '../../../lib/domain/programme/kam-profile';
import { date, t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { kamProfileFields } from '../../records/kam-profile';
import { Button } from '../../ui/Button';
import { useFocusBack } from './useFocusBack';

/** What a key account manager can, and who stands in for them: said, and changed. */
export function KamProfilePart({ kam, profile }: { kam: string; profile: KamProfile | undefined }) {
  const { today } = useClock();
  const run = useWrite();
  const editing = useOpenForm(draftId('kamProfile', kam));
  const { opener, close } = useFocusBack(editing);
  if (editing.isOpen)
    return (
      <div className="pb-2">
        <RecordEditor
          list={kamProfileFields(kam, today.toString())}
          label={t('kam_profileOf', { kam })}
          mark="kam-profile-form"
          {...(profile && { row: profile })}
          {...editing.kept}
          onSave={(row) => run(() => saveKamProfile(row), t('kam_saved', { kam }))}
          onClose={close}
        />
      </div>
    );
  return (
    <div data-testid="kam-profile" className="flex flex-wrap items-start gap-x-2">
      <dl className="min-w-0 flex-1 empty:hidden">
        {profile &&
          said(profile).map(([name, text]) => (
            <div key={name} className="flex flex-wrap gap-x-1.5">
              <dt className="text-mute">{name}</dt>
              <dd className="wrap-anywhere">{text}</dd>
            </div>
          ))}
      </dl>
      <Button
        ref={opener}
        look="quiet"
        className={`-my-px px-1.5 ${profile ? '' : '-ml-1.5'}`}
        aria-label={t(profile ? 'kam_changeProfileOf' : 'kam_enterProfileOf', { kam })}
        onClick={() => editing.setOpen(true)}
      >
        {t(profile ? 'workspace_edit' : 'kam_enterProfile')}
      </Button>
    </div>
  );
}

function said({ skills, languages, industries, substitute }: KamProfile): [string, string][] {
  const rows: [string, string | undefined][] = [
    [t('kam_skills'), skills],
    [t('kam_languages'), languages],
    [t('kam_industries'), industries],
    [
      t('kam_substitute'),
      substitute &&
        t('kam_substituteTill', { by: substitute.by, from: date(substitute.from), to: date(substitute.to) }),
    ],
  ];
  return rows.flatMap(([name, text]): [string, string][] => (text ? [[name, text]] : []));
}
