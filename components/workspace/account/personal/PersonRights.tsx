import { useState } from 'react';
import { exportPerson } from '../../../../lib/db/read/person-export';
import type { Person } from '../../../../lib/domain/records/person';
import { t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { saveFile } from '../../../ui/save-file';
import { ErasePerson } from './ErasePerson';

/** What somebody may ask for: all that is kept of them as a file, and that it goes. */
export function PersonRights({ person, isOpen }: { person: Person; isOpen: boolean }) {
  const { today } = useClock();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const [isAsking, setAsking] = useState(false);
  const save = async () => {
    try {
      const text = await exportPerson(person.id, today.toString());
      saveFile(`keyside-${person.name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${today}.json`, text, 'application/json');
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <section aria-label={t('rights_title', { name: person.name })} className="border-line border-t pt-3">
      <p className="font-semibold text-mute text-small">{t('rights_title', { name: person.name })}</p>
      <p className="max-w-prose text-mute text-small">{t(isOpen ? 'rights_intro' : 'rights_introLocked')}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        <Button data-testid="person-export" onClick={save}>
          {t('rights_export')}
        </Button>
        <Button data-testid="person-erase" className="text-red" onClick={() => setAsking(true)}>
          {t('rights_erase')}
        </Button>
        <span role="status" className="text-mute text-small">
          {outcome === 'saved' && t('rights_exported')}
        </span>
      </div>
      {outcome === 'failed' && <Notice kind="error">{t('rights_exportFailed')}</Notice>}
      {isAsking && <ErasePerson person={person} onClose={() => setAsking(false)} />}
    </section>
  );
}
