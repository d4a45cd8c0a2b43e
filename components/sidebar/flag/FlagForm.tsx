import { type FormEvent, useRef } from 'react';
import { t, wordOf } from '../../../lib/text';
import { DraftKept } from '../../form/DraftKept';
import { Fields } from '../../form/Fields';
import type { KeptForm } from '../../form/useOpenForm';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { FlagWaiting } from './FlagWaiting';
import type { FlagGuess } from './flag-guess';
import { QualificationLine } from './QualificationLine';
import { EVIDENCE, THREE_P, useFlagDraft } from './useFlagDraft';

/** The flag of a potential key account: the three P, what it could become, one line of why. Never slower than ten seconds. */
export function FlagForm({
  guess,
  kept,
  staysOpen = false,
  onEnd,
}: {
  guess: FlagGuess;
  kept: KeptForm;
  /** Once saved it says so and offers the flag as a mail: nothing else around it does. */
  staysOpen?: boolean;
  onEnd: () => void;
}) {
  const draft = useFlagDraft(guess, kept.keptAs);
  const { editing, waiting, account, tier, settings } = draft;
  const cancel = useRef<HTMLButtonElement>(null);
  const isKeyAlready = tier !== undefined && tier !== 'standard';
  const isOpen = !waiting && !isKeyAlready;
  const label = wordOf('label', 'potential');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isOpen || !(await draft.save())) return;
    editing.forget();
    if (staysOpen) cancel.current?.focus();
    else onEnd();
  };
  const giveLabel = async () => {
    if (await draft.giveLabel()) close();
  };

  const close = () => {
    editing.forget();
    onEnd();
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
      {editing.isBack && <DraftKept onDiscard={editing.restart} />}
      {!guess.accountId && (
        <Fields
          editing={editing}
          only={['company']}
          look="compact"
          startsAtFirst={guess.company === '' && !kept.isLeft}
        />
      )}
      {waiting && <FlagWaiting prospect={waiting} />}
      {account && !waiting && (
        <Notice data-testid="flag-account" data-tier={tier}>
          {tier && isKeyAlready
            ? t('flag_keyAlready', { company: account.name, tier: wordOf('tier', tier) })
            : t('flag_accountAlready', { company: account.name })}
        </Notice>
      )}
      {isOpen && (
        <>
          <div className="flex flex-col gap-2.5">
            <Fields
              editing={editing}
              only={THREE_P}
              look="compact"
              startsAtFirst={guess.company !== '' && !kept.isLeft}
            />
            <p className="text-faint text-small">{t('flag_keys')}</p>
          </div>
          <QualificationLine draft={editing.draft} settings={settings} />
          <Fields editing={editing} only={['why']} look="compact" />
          <Disclosure
            summary={t('flag_evidence')}
            {...(editing.isBack && { open: true })}
            className="text-mute text-small"
          >
            <Fields editing={editing} only={EVIDENCE} look="compact" />
          </Disclosure>
          <Fields editing={editing} only={['suspectedLabels']} look="compact" />
        </>
      )}
      <div className="flex flex-wrap justify-end gap-1.5">
        {isOpen && account && <Button onClick={() => void giveLabel()}>{t('flag_giveLabel', { label })}</Button>}
        <Button ref={cancel} data-closes onClick={close} autoFocus={!isOpen && guess.company !== '' && !kept.isLeft}>
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
