import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Day } from '../../lib/domain/records/day';
import { Button, type ButtonLook } from '../ui/Button';
import { FieldInput } from './FieldInput';
import type { RecordField } from './record-field';
import { neededText, rangeText } from './refusal-text';

/** A day with its button in one line: why a day cannot be is said at its field once it is asked for, and the field has the focus. */
export function DayForm({
  field,
  start = '',
  autoFocus = false,
  text,
  look = 'plain',
  mark,
  onDay,
  children,
}: {
  field: Extract<RecordField, { kind: 'day' }>;
  start?: Day | '';
  /** Takes the focus when the form opens. */
  autoFocus?: boolean;
  /** What the button says. */
  text: string;
  look?: ButtonLook;
  /** By what tests find the button. */
  mark?: string;
  onDay: (picked: Day) => unknown;
  /** What is asked for beside the day. */
  children?: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [picked, setPicked] = useState(start);
  const [error, setError] = useState<string>();
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const refused = picked === '' ? neededText(field) : rangeText(field, picked);
    setError(refused);
    if (refused === undefined) onDay(picked);
  };
  const pick = (typed: string) => {
    setPicked(typed);
    setError(undefined);
  };
  return (
    <form ref={form} noValidate onSubmit={save} className="flex flex-wrap items-end gap-1.5">
      <div className="min-w-0 flex-1 basis-28">
        <FieldInput field={field} value={picked} error={error} autoFocus={autoFocus} onValue={pick} />
      </div>
      {children}
      <Button type="submit" look={look} className="min-h-7" data-testid={mark}>
        {text}
      </Button>
    </form>
  );
}
