import type { ComponentProps } from 'react';
import { controlLook, Field } from './Field';

type Shared = { label: string; hint?: string; error?: string | undefined; onValue: (value: string) => void };

/** A field for text; `lines` makes room for more than one. */
export function TextField({
  label,
  hint,
  error,
  onValue,
  lines,
  ...rest
}: Shared & { lines?: number } & Omit<ComponentProps<'input'>, 'onChange' | 'id'>) {
  const { value, name, placeholder, required, maxLength, autoFocus } = rest;
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) =>
        lines ? (
          <textarea
            {...control}
            {...{ value, name, placeholder, required, maxLength, autoFocus }}
            rows={lines}
            onChange={(event) => onValue(event.target.value)}
            className={controlLook}
          />
        ) : (
          <input
            type="text"
            {...control}
            {...rest}
            onChange={(event) => onValue(event.target.value)}
            className={controlLook}
          />
        )
      }
    </Field>
  );
}
