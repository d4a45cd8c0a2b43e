import { type FormEvent, useState } from 'react';
import { saveRecord } from '../../../lib/db/write/save-record';
import { LabelId } from '../../../lib/domain/account';
import type { PagePerson } from '../../../lib/domain/page-subject';
import { Prospect, type PScore } from '../../../lib/domain/prospect';
import type { ThreeP } from '../../../lib/domain/qualification';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { labelWords } from '../../ui/words';
import { LabelChips } from './LabelChips';
import { QualificationLine } from './QualificationLine';
import { ThreeChoices } from './ThreeChoices';

/** Whom the flag is about. */
export interface FlagGuess {
  company: string;
  domain: string;
  people: readonly PagePerson[];
  /** The account, where it is already in the book: then its name is not asked for. */
  accountId?: string;
}

type Scores = Record<ThreeP, PScore['score']>;

const threeP: readonly ThreeP[] = ['need', 'ability', 'authority'];

/** The flag of a potential key account: the three P, what it could become, one line of why. Never slower than ten seconds. */
export function FlagForm({
  guess,
  settings,
  onEnd,
}: {
  guess: FlagGuess;
  settings: Settings['qualification'];
  onEnd: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  const [company, setCompany] = useState(guess.company);
  const [scores, setScores] = useState<Scores>({ need: 1, ability: 1, authority: 1 });
  const [labels, setLabels] = useState<readonly LabelId[]>(['potential']);
  const [why, setWhy] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setNameMissing(company.trim() === '');
    if (company.trim() === '') return;
    const [need, ability, authority] = threeP.map((p) => ({ score: scores[p], evidence: '' }));
    const { domain, accountId } = guess;
    const prospect = Prospect.parse({
      id: crypto.randomUUID(),
      company,
      ...(domain && { domain }),
      people: guess.people.slice(0, 50).map(({ name, email }) => ({ ...(name && { name }), ...(email && { email }) })),
      need,
      ability,
      authority,
      suspectedLabels: labels,
      why: why.trim(),
      flaggedOn: when().today,
      ...(accountId && { accountId }),
      status: 'waiting',
    });
    const done = t('flag_saved', { company: prospect.company });
    if (await write(() => saveRecord('prospects', prospect), done)) onEnd();
  };

  return (
    <form
      noValidate
      aria-label={t('flag_open')}
      data-testid="flag-form"
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key }) => key === 'Escape' && onEnd()}
      className="flex flex-col gap-2.5 rounded-lg border border-line p-3"
    >
      {!guess.accountId && (
        <TextField
          label={t('flag_company')}
          value={company}
          onValue={setCompany}
          maxLength={300}
          error={isNameMissing ? t('flag_companyNeeded') : undefined}
        />
      )}
      {threeP.map((p, place) => (
        <ThreeChoices
          key={p}
          question={t(`flag_${p}`)}
          score={scores[p]}
          isFirst={place === 0}
          onScore={(score) => setScores({ ...scores, [p]: score })}
        />
      ))}
      <QualificationLine scores={scores} settings={settings} />
      <LabelChips
        legend={t('flag_labels')}
        choices={LabelId.options.map((value) => ({ value, text: t(labelWords[value]) }))}
        chosen={labels}
        onChosen={setLabels}
      />
      <TextField label={t('flag_why')} value={why} onValue={setWhy} maxLength={1000} />
      <div className="flex justify-end gap-1.5">
        <Button onClick={onEnd}>{t('ui_cancel')}</Button>
        <Button look="primary" type="submit">
          {t('flag_save')}
        </Button>
      </div>
    </form>
  );
}
