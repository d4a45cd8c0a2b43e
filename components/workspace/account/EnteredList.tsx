import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { t } from '../../../lib/text';
import type { useOpenForm } from '../../form/useOpenForm';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { RowRest } from '../RowRest';

/** Something that was entered by hand, as a line of a list. */
interface Entered {
  key: string;
  name: string;
  evidence: string;
  /** Since when it holds, and for whom. */
  since: string;
  onRemove: () => Promise<unknown>;
}

/** What was entered by hand of an account, each with what shows it, and the form for one more. */
export function EnteredList({
  rows,
  none,
  add,
  opening,
  children,
}: {
  rows: readonly Entered[];
  none: string;
  add: string;
  opening: ReturnType<typeof useOpenForm>;
  children: ReactNode;
}) {
  return (
    <>
      {opening.isOpen && children}
      {rows.length === 0 && !opening.isOpen && <p className="text-mute">{none}</p>}
      {rows.length > 0 && (
        <ul className="flex flex-col gap-2">
          {rows.map(({ key, name, evidence, since, onRemove }) => (
            <li key={key} className="flex flex-wrap items-start gap-x-2 gap-y-1">
              <Badge tone="outline">{name}</Badge>
              <p className="min-w-40 flex-1">
                {evidence || <span className="text-faint">{t('account_labelNoEvidence')}</span>}
                <span className="block text-faint text-small">{since}</span>
              </p>
              <RowRest>
                <Button look="quiet" onClick={() => void onRemove()}>
                  {t('workspace_remove')}
                </Button>
              </RowRest>
            </li>
          ))}
        </ul>
      )}
      {!opening.isOpen && (
        <Button look="quiet" className="-ml-2.5 self-start" onClick={() => opening.setOpen(true)}>
          <Plus size={13} aria-hidden="true" />
          {add}
        </Button>
      )}
    </>
  );
}
