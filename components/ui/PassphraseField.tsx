import type { ComponentProps } from 'react';
import { TextField } from './TextField';

/** What a browser may fill in: one that it knows, a new one that it offers to keep, nothing for a file. */
const FILLED = { known: 'current-password', new: 'new-password', ofFile: 'off' } as const;

/** A passphrase, typed unseen. */
export function PassphraseField({
  kind,
  ...field
}: { kind: keyof typeof FILLED } & Omit<ComponentProps<typeof TextField>, 'type' | 'autoComplete' | 'lines'>) {
  return (
    <div className="max-w-sm">
      <TextField {...field} type="password" autoComplete={FILLED[kind]} />
    </div>
  );
}
