import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { AccountsChange } from '../../../lib/db/write/change-accounts';
import { AccountStatus, Tier } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { choicesOf } from '../../form/choices-of';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import type { AccountLine } from './account-lines';
import type { LineColumns } from './line-columns';

interface Given {
  count: number;
  /** Resolves to whether it was written. */
  change: (change: AccountsChange) => Promise<boolean>;
  close: () => void;
}

/** A form of a field or two for all that is selected. */
function BulkForm({ apply, text, children }: { apply: () => Promise<void>; text: string; children: ReactNode }) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void apply();
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-2">
      {children}
      <Button type="submit" data-testid="bulk-apply" className="self-start">
        {text}
      </Button>
    </form>
  );
}

/** The words that stand in a column, to choose from while one types. */
function Known({ id, words }: { id: string; words: readonly (readonly string[])[] }) {
  return (
    <datalist id={id}>
      {[...new Set(words.flat())].sort().map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}

/** Gives all that is selected a key account manager, or none. */
export function BulkKam({ all, count, change, close }: Given & { all: LineColumns }) {
  const id = useId();
  const [kam, setKam] = useState('');
  const apply = async () => {
    if (await change({ kam })) close();
  };
  return (
    <BulkForm apply={apply} text={t('accounts_bulkApply', { count })}>
      <TextField
        label={t('account_kam')}
        hint={t('accounts_bulkKamHint')}
        list={id}
        maxLength={200}
        value={kam}
        onValue={setKam}
      />
      <Known id={id} words={all.wordsOf('kam')} />
    </BulkForm>
  );
}

/** Says of all that is selected whether it buys. */
export function BulkStatus({ count, change, close }: Given) {
  const [status, setStatus] = useState<AccountStatus>('customer');
  const apply = async () => {
    if (await change({ status })) close();
  };
  return (
    <BulkForm apply={apply} text={t('accounts_bulkApply', { count })}>
      <SelectField<AccountStatus>
        label={t('account_status')}
        value={status}
        choices={choicesOf('status', AccountStatus.options)}
        onValue={setStatus}
      />
    </BulkForm>
  );
}

/** Sets the tier of all that is selected by hand, with the reason, or leaves it to the rules; where these have left them standard, it has to be decided. */
export function BulkTier({ count, change, close, isDecided = false }: Given & { isDecided?: boolean }) {
  const [tier, setTier] = useState<Tier | ''>(isDecided ? 'key' : '');
  const [because, setBecause] = useState('');
  const apply = async () => {
    if (await change({ tier: tier || null, because })) close();
  };
  return (
    <BulkForm apply={apply} text={t('accounts_bulkApply', { count })}>
      <SelectField<Tier | ''>
        label={t('account_tier')}
        value={tier}
        choices={[
          ...(isDecided ? [] : [{ value: '' as const, text: t('account_tierByRules') }]),
          ...choicesOf('tier', Tier.options),
        ]}
        onValue={setTier}
      />
      {tier && <TextField label={t('account_tierBecause')} maxLength={2000} value={because} onValue={setBecause} />}
    </BulkForm>
  );
}

/** Adds a tag to all that is selected, or takes one away. */
export function BulkTag({
  all,
  lines,
  count,
  change,
  close,
}: Given & { all: LineColumns; lines: readonly AccountLine[] }) {
  const id = useId();
  const [tag, setTag] = useState('');
  const [isMissing, setMissing] = useState(false);
  const there = new Set(lines.flatMap(({ account }) => account.tags ?? []));
  const apply = async () => {
    setMissing(tag.trim() === '');
    if (tag.trim() !== '' && (await change({ addTag: tag }))) close();
  };
  const remove = async (gone: string) => {
    if (await change({ removeTag: gone })) close();
  };
  return (
    <div className="flex flex-col gap-3">
      <BulkForm apply={apply} text={t('accounts_bulkApply', { count })}>
        <TextField
          label={t('accounts_bulkTagAdd')}
          list={id}
          maxLength={100}
          value={tag}
          error={isMissing ? t('accounts_bulkNeeded') : undefined}
          onValue={setTag}
        />
        <Known id={id} words={all.wordsOf('tags')} />
      </BulkForm>
      {there.size > 0 && (
        <section aria-label={t('accounts_bulkTagRemove')} className="border-line border-t pt-2">
          <h3 className="mb-1 font-semibold text-mute text-small">{t('accounts_bulkTagRemove')}</h3>
          <div className="flex flex-wrap gap-1">
            {[...there].sort().map((one) => (
              <Button key={one} onClick={() => void remove(one)}>
                {one}
              </Button>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

/** Adds the same next step to all that is selected. */
export function BulkStep({
  count,
  addStep,
  close,
}: Omit<Given, 'change'> & { addStep: (step: { text: string; due: string }) => Promise<boolean> }) {
  const { today } = useClock();
  const [text, setText] = useState('');
  const [due, setDue] = useState('');
  const [isTried, setTried] = useState(false);
  const needed = (value: string) => (isTried && value.trim() === '' ? t('accounts_bulkNeeded') : undefined);
  const apply = async () => {
    setTried(true);
    if (text.trim() !== '' && due !== '' && (await addStep({ text: text.trim(), due }))) close();
  };
  return (
    <BulkForm apply={apply} text={t('accounts_bulkStepAdd', { count })}>
      <TextField label={t('steps_what')} maxLength={1000} value={text} error={needed(text)} onValue={setText} />
      <DateField label={t('steps_when')} min={today.toString()} value={due} error={needed(due)} onValue={setDue} />
    </BulkForm>
  );
}
