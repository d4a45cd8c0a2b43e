import type { ReactNode } from 'react';
import { t } from '../../../lib/text';
import { Button, type ButtonLook } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { useTeamForm } from './useTeamForm';

/** A form about a team: its fields two by two, its one button, and what is in the way. */
export function TeamForm({
  label,
  save,
  look,
  mark,
  form: { isBusy, refusal },
  onSave,
  children,
}: {
  label: string;
  save: string;
  look: ButtonLook;
  mark: string;
  form: ReturnType<typeof useTeamForm>;
  onSave: () => void;
  children: ReactNode;
}) {
  return (
    <form
      aria-label={label}
      noValidate
      className="flex max-w-2xl flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSave();
      }}
    >
      <div className="grid w-full gap-x-4 gap-y-3 sm:grid-cols-2">{children}</div>
      <Button type="submit" look={look} data-testid={mark} disabled={isBusy}>
        {save}
      </Button>
      <span role="status" className="empty:hidden">
        {isBusy && t('team_asking')}
      </span>
      {refusal && <Notice kind="error">{refusal}</Notice>}
    </form>
  );
}
