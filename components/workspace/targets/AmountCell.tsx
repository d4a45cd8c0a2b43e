import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MOST_PLANNED } from '../../../lib/domain/records/plan/target';
import { t, toTheCent } from '../../../lib/text';
import { controlLook } from '../../ui/Field';
import { readTypedAmount } from './typed-amount';
import { useKeptAmount } from './useKeptAmount';

/** Leads to the cell above or below in the same column of a table. */
function leadOn(from: HTMLInputElement, step: 1 | -1): void {
  const cells = [...(from.closest('table')?.querySelectorAll<HTMLInputElement>('input[data-cell]') ?? [])];
  const column = cells.filter((cell) => cell.dataset['cell'] === from.dataset['cell']);
  column[column.indexOf(from) + step]?.focus();
}

const written = (value: number | null) => (value === null ? '' : toTheCent(value));

/**
 * A sum in a table, typed over where it stands: Enter and the arrows save it and lead on, Escape takes back what was typed. What is no
 * sum stays, and says so; what is saved elsewhere meanwhile takes away nothing that is being typed.
 */
export function AmountCell({
  value,
  name,
  column,
  keptAs,
  placeholder = '',
  most = MOST_PLANNED,
  onSave,
  onOdd,
}: {
  value: number | null;
  /** What it is, for screen readers. */
  name: string;
  /** The cells among which the arrows lead up and down. */
  column: string;
  /** Under what it is kept as long as it is typed and not saved. */
  keptAs: string;
  placeholder?: string;
  most?: number;
  /** Called with null where the cell was emptied. */
  onSave: (amount: number | null) => void;
  /** Told whether what stands there cannot be saved. */
  onOdd?: (isOdd: boolean) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; over: number | null; isSaved?: true; isBack?: true } | null>(null);
  /** What is being saved: Enter saves, and so does the blur that follows at once. */
  const saving = useRef<typeof typed>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved is over once another value stands in the book.
  useEffect(() => setTyped((now) => (now?.isSaved ? null : now)), [value]);
  const kept = useKeptAmount(keptAs, (text, over) => setTyped((now) => now ?? { text, over, isBack: true }));
  const isOdd = typed !== null && readTypedAmount(typed.text, most) === 'odd';
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes, whoever listens.
  useEffect(() => onOdd?.(isOdd), [isOdd]);
  const isElsewhere = typed !== null && !typed.isSaved && typed.over !== value;
  const below = isOdd
    ? t('targets_odd', { most: toTheCent(most) })
    : isElsewhere
      ? t('draft_elsewhere', { value: written(value) || '–' })
      : typed?.isBack && t('targets_unsaved');
  const save = () => {
    if (typed === null || typed.isSaved || saving.current === typed) return;
    const amount = readTypedAmount(typed.text, most);
    if (amount === 'odd') return;
    kept.forget();
    if (amount === value) setTyped(null);
    else {
      saving.current = typed;
      // An emptied month shows at once what it has by the season.
      setTyped(amount === null ? null : { ...typed, isSaved: true });
      onSave(amount);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
      kept.forget();
    }
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    save();
    if (!isOdd) leadOn(event.currentTarget, step as 1 | -1);
  };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        aria-label={name}
        aria-invalid={isOdd || undefined}
        aria-describedby={below ? id : undefined}
        data-cell={column}
        data-takes-back={typed === null ? undefined : ''}
        placeholder={placeholder}
        value={typed?.text ?? written(value)}
        onChange={(event) => {
          const over = typed ? typed.over : value;
          setTyped({ text: event.target.value, over });
          kept.keep(event.target.value, over);
        }}
        onFocus={(event) => {
          if (typed === null) event.target.select();
        }}
        // What is being typed waits while the palette lies over it.
        onBlur={({ relatedTarget }) => !relatedTarget?.closest('dialog') && save()}
        onKeyDown={onKeyDown}
        className={`${controlLook} text-right tabular-nums`}
      />
      {below && (
        <p id={id} role="status" className={`text-small ${isOdd ? 'text-red' : 'text-mute'}`}>
          {below}
        </p>
      )}
    </>
  );
}
