import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t, toTheCent } from '../../../lib/text';
import { readTypedNumber } from '../../form/typed-number';
import { controlLook } from '../../ui/Field';

/** What was typed means: nothing, a sum, or nothing that could be one. */
function meaningOf(typed: string): number | null | 'odd' {
  if (typed.trim() === '') return null;
  const amount = readTypedNumber(typed);
  return amount >= 0 && amount <= 1e11 ? Math.round(amount * 100) / 100 : 'odd';
}

/** Leads to the cell above or below in the same column of a table. */
function leadOn(from: HTMLInputElement, step: 1 | -1): void {
  const cells = [...(from.closest('table')?.querySelectorAll<HTMLInputElement>('input[data-cell]') ?? [])];
  const column = cells.filter((cell) => cell.dataset['cell'] === from.dataset['cell']);
  column[column.indexOf(from) + step]?.focus();
}

/** A sum in a table, typed over where it stands: Enter and the arrows save it and lead on. What is no sum stays, marked. */
export function AmountCell({
  value,
  name,
  column,
  placeholder = '',
  onSave,
}: {
  value: number | null;
  /** What it is, for screen readers. */
  name: string;
  /** The cells among which the arrows lead up and down. */
  column: string;
  placeholder?: string;
  /** Called with null where the cell was emptied. */
  onSave: (amount: number | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const saved = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is over once another value stands in the book.
  useEffect(() => {
    setTyped(null);
    saved.current = null;
  }, [value]);
  const isOdd = typed !== null && meaningOf(typed) === 'odd';
  const save = () => {
    if (typed === null || typed === saved.current) return;
    const amount = meaningOf(typed);
    if (amount === 'odd') return;
    if (amount === value) setTyped(null);
    else {
      saved.current = typed;
      onSave(amount);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    save();
    leadOn(event.currentTarget, step as 1 | -1);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      aria-label={name}
      aria-invalid={isOdd || undefined}
      title={isOdd ? t('targets_odd') : undefined}
      data-cell={column}
      placeholder={placeholder}
      value={typed ?? (value === null ? '' : toTheCent(value))}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={save}
      onKeyDown={onKeyDown}
      className={`${controlLook} text-right tabular-nums`}
    />
  );
}
