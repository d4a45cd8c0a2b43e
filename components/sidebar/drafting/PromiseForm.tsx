import { type FormEvent, useState } from 'react';
import type { Day } from '../../../lib/domain/records/day';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { TextField } from '../../ui/TextField';

/** As many characters as a promise may have. */
const LONGEST = 1000;

/** A promise found in the draft, to be changed before it is kept. */
export function PromiseForm({
  start,
  keep,
  onEnd,
}: {
  start: { text: string; due: Day | null };
  keep: (promised: { text: string; due: Day }) => void;
  onEnd: () => void;
}) {
  const { today } = useClock();
  const [text, setText] = useState(start.text.slice(0, LONGEST));
  const [due, setDue] = useState<Day | ''>(start.due ?? '');

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (due !== '') keep({ text: text.trim(), due });
  };

  return (
    <form onSubmit={save} className="mt-1.5 flex flex-col gap-2">
      <TextField
        label={t('promise_text')}
        value={text}
        onValue={setText}
        lines={3}
        maxLength={LONGEST}
        required
        autoFocus
      />
      <DateField label={t('promise_due')} value={due} min={today.toString()} onValue={setDue} required />
      <div className="flex flex-wrap justify-end gap-1.5">
        <Button data-closes onClick={onEnd}>
          {t('ui_cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={text.trim() === '' || due === ''}>
          {t('drafting_keep')}
        </Button>
      </div>
    </form>
  );
}
