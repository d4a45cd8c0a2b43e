import { type FormEvent, useState } from 'react';
import { saveFact } from '../../../lib/db/write/save-fact';
import { DossierSection } from '../../../lib/domain/fact';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { sectionWords } from '../../ui/words';

/** Keeps something worth knowing, learned today; the open page is offered as where it was learned. */
export function AddFact({
  accountId,
  source,
  onEnd,
}: {
  accountId: string;
  source: string | undefined;
  onEnd: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  const [text, setText] = useState('');
  const [section, setSection] = useState<DossierSection>('general');
  const [from, setFrom] = useState(source?.slice(0, 300) ?? '');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const fact = {
      id: crypto.randomUUID(),
      accountId,
      section,
      text,
      source: from.trim() ? { name: from.trim() } : {},
      learnedOn: when().today,
      pinned: false,
    };
    if (await write(() => saveFact(fact), t('dossier_added'))) onEnd();
  };

  return (
    <form
      onSubmit={(event) => void save(event)}
      className="mb-2 flex flex-col gap-2 rounded-lg border border-line p-2.5"
    >
      <TextField
        label={t('dossier_what')}
        value={text}
        onValue={setText}
        lines={3}
        maxLength={5000}
        required
        autoFocus
      />
      <SelectField
        label={t('dossier_section')}
        value={section}
        choices={DossierSection.options.map((value) => ({ value, text: t(sectionWords[value]) }))}
        onValue={setSection}
      />
      <TextField label={t('dossier_source')} value={from} onValue={setFrom} maxLength={300} />
      <div className="flex justify-end gap-1.5">
        <Button onClick={onEnd}>{t('ui_cancel')}</Button>
        <Button look="primary" type="submit" disabled={text.trim() === ''}>
          {t('ui_save')}
        </Button>
      </div>
    </form>
  );
}
