import { type FormEvent, useRef, useState } from 'react';
import { LabelId } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { labelWords, tierWords } from '../../ui/words';
import { FlagWaiting } from './FlagWaiting';
import type { FlagGuess } from './flag-guess';
import { LabelChips } from './LabelChips';
import { QualificationLine } from './QualificationLine';
import { ThreeQuestions } from './ThreeQuestions';
import { useFlagDraft } from './useFlagDraft';

/** The flag of a potential key account: the three P, what it could become, one line of why. Never slower than ten seconds. */
export function FlagForm({
  guess,
  staysOpen = false,
  onEnd,
}: {
  guess: FlagGuess;
  /** Once saved it says so and offers the flag as a mail: nothing else around it does. */
  staysOpen?: boolean;
  onEnd: () => void;
}) {
  const draft = useFlagDraft(guess);
  const { company, scores, labels, why, waiting, account, tier, settings } = draft;
  const chips = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const [isNameMissing, setNameMissing] = useState(false);
  const isKeyAlready = tier !== undefined && tier !== 'standard';
  const isOpen = !waiting && !isKeyAlready;
  const label = t(labelWords.potential);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const isMissing = company.trim() === '';
    setNameMissing(isMissing);
    if (isMissing || !isOpen || !(await draft.save())) return;
    if (staysOpen) cancel.current?.focus();
    else onEnd();
  };
  const giveLabel = async () => {
    if (await draft.giveLabel()) onEnd();
  };

  // Drawn once the book has answered, so that nothing moves below the pointer.
  if (!settings) return null;
  return (
    <form
      noValidate
      aria-label={t('flag_open')}
      data-testid="flag-form"
      onSubmit={(event) => void save(event)}
      className="flex flex-col gap-2.5 rounded-lg border border-line bg-surface p-3"
    >
      {!guess.accountId && (
        <TextField
          label={t('flag_company')}
          value={company}
          onValue={draft.setCompany}
          maxLength={300}
          autoFocus={guess.company === ''}
          error={isNameMissing ? t('flag_companyNeeded') : undefined}
        />
      )}
      {waiting && <FlagWaiting prospect={waiting} />}
      {account && !waiting && (
        <Notice data-testid="flag-account" data-tier={tier}>
          {tier && isKeyAlready
            ? t('flag_keyAlready', { company: account.name, tier: t(tierWords[tier]) })
            : t('flag_accountAlready', { company: account.name })}
        </Notice>
      )}
      {isOpen && (
        <>
          <ThreeQuestions
            scores={scores}
            isFirst={guess.company !== ''}
            onScores={draft.setScores}
            onDone={() => chips.current?.querySelector('button')?.focus()}
          />
          <QualificationLine scores={scores} settings={settings} />
          <div ref={chips}>
            <LabelChips
              legend={t('flag_labels')}
              choices={LabelId.options.map((value) => ({ value, text: t(labelWords[value]) }))}
              chosen={labels}
              onChosen={draft.setLabels}
            />
          </div>
          <TextField label={t('flag_why')} value={why} onValue={draft.setWhy} maxLength={1000} />
        </>
      )}
      <div className="flex flex-wrap justify-end gap-1.5">
        {isOpen && account && <Button onClick={() => void giveLabel()}>{t('flag_giveLabel', { label })}</Button>}
        <Button ref={cancel} data-closes onClick={onEnd} autoFocus={!isOpen && guess.company !== ''}>
          {t(isOpen ? 'ui_cancel' : 'ui_dismiss')}
        </Button>
        {isOpen && (
          <Button look="primary" type="submit">
            {t('flag_save')}
          </Button>
        )}
      </div>
    </form>
  );
}
