import { type FormEvent, useState } from 'react';
import { saveFact } from '../../../lib/db/write/save-fact';
import { guessSection } from '../../../lib/domain/mail/guess-section';
import { DossierSection, type Fact, type FactSource } from '../../../lib/domain/records/fact';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { sectionWords } from '../../ui/words';
import { webAddress } from './web-address';

/** An entry that is changed, or what a new one starts from. */
export type FactStart = { fact: Fact } | { text: string; source: FactSource };

/** Something worth knowing about an account, learned today, or an entry to mend; its section is guessed from its words. */
export function FactForm({ accountId, start, onEnd }: { accountId: string; start: FactStart; onEnd: () => void }) {
  const write = useWrite();
  const { when } = useClock();
  const [before] = useState('fact' in start ? start.fact : undefined);
  const given = 'fact' in start ? start.fact : start;
  const [text, setText] = useState(given.text);
  const [chosen, setChosen] = useState<DossierSection | ''>(before?.section ?? '');
  const [from, setFrom] = useState(given.source.name?.slice(0, 300) ?? '');
  const [isMissing, setMissing] = useState(false);
  const guess = guessSection(text);
  const section = chosen || (guess.section ?? '');
  const address = webAddress(given.source.url);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(section === '');
    if (section === '') return;
    const { name: _before, ...source } = given.source;
    const fact: Fact = {
      id: crypto.randomUUID(),
      accountId,
      learnedOn: when().today,
      pinned: false,
      ...before,
      section,
      text,
      source: from.trim() ? { ...source, name: from.trim() } : source,
    };
    if (await write(() => saveFact(fact, before), t(before ? 'dossier_changed' : 'dossier_added'))) onEnd();
  };

  return (
    <form
      data-testid="fact-form"
      aria-label={before ? t('dossier_editNamed', { text: before.text.slice(0, 60) }) : t('dossier_addSelection')}
      onSubmit={(event) => void save(event)}
      className="mb-2 flex flex-col gap-2 rounded-lg border border-line bg-surface p-2.5"
    >
      <TextField
        label={t('dossier_what')}
        value={text}
        onValue={setText}
        lines={given.text.length > 160 ? 6 : 3}
        maxLength={5000}
        required
        autoFocus
      />
      <SelectField
        label={t('dossier_section')}
        value={section}
        choices={[
          ...(section === '' ? [{ value: '' as const, text: t('dossier_sectionOpen') }] : []),
          ...DossierSection.options.map((value) => ({ value, text: t(sectionWords[value]) })),
        ]}
        onValue={setChosen}
        error={isMissing && section === '' ? t('dossier_sectionNeeded') : undefined}
        {...(!chosen &&
          guess.section && {
            hint: t('dossier_sectionGuessed', { words: (guess.because[0]?.words ?? []).join(', ') }),
          })}
      />
      <TextField label={t('dossier_source')} value={from} onValue={setFrom} maxLength={300} />
      {address && (
        <p className="wrap-anywhere line-clamp-2 text-faint text-small" title={address}>
          {t('dossier_address', { address })}
        </p>
      )}
      <div className="flex justify-end gap-1.5">
        <Button data-closes onClick={onEnd}>
          {t('ui_cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={text.trim() === ''}>
          {t('ui_save')}
        </Button>
      </div>
    </form>
  );
}
