import type { ReactNode } from 'react';
import { type AccountsChange, changeAccounts } from '../../../lib/db/write/change-accounts';
import { addFollowUps } from '../../../lib/db/write/steps/add-follow-ups';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { BulkProgress } from '../BulkProgress';
import { LinkButton } from '../LinkButton';
import { Popup } from '../Popup';
import { pathToMerge } from '../route';
import type { AccountLine } from './account-lines';
import { BulkKam, BulkStatus, BulkStep, BulkTag, BulkTier } from './BulkForms';
import { columnName } from './column-look';
import type { LineColumns } from './line-columns';
import { useBulkWrite } from './useBulkWrite';

/** What can be done with the selected accounts, each at once and with one undo. Escape in the table clears the selection. */
export function BulkBar({
  all,
  lines,
  hidden,
  onEnd,
  children,
}: {
  all: LineColumns;
  /** The selected accounts. */
  lines: readonly AccountLine[];
  /** How many of them the list does not show. */
  hidden: number;
  onEnd: () => void;
  children: ReactNode;
}) {
  const { when } = useClock();
  const count = lines.length;
  const { going, write } = useBulkWrite(count);
  const [one, other] = lines;
  const ids = lines.map(({ account }) => account.id);
  const change = (given: AccountsChange) =>
    write((followed) => changeAccounts(ids, given, when(), followed), t('accounts_bulkChanged', { count }));
  const addStep = (step: { text: string; due: string }) =>
    write((followed) => addFollowUps(ids, step, when(), followed), t('accounts_bulkStepAdded', { count }));
  if (going)
    return (
      <div data-testid="account-bulk" className="mb-2 rounded-lg bg-brand-soft px-3 py-2">
        <BulkProgress going={going} count={count} />
      </div>
    );
  return (
    <div
      data-testid="account-bulk"
      className="mb-2 flex flex-wrap items-center gap-2 rounded-lg bg-brand-soft px-3 py-1.5"
    >
      <p role="status" className="font-semibold">
        {t('accounts_chosen', { count })}
        {hidden > 0 && <span className="font-normal text-mute">, {t('accounts_chosenHidden', { count: hidden })}</span>}
      </p>
      <Action label={columnName('kam', 'profit')}>{(close) => <BulkKam {...{ all, count, change, close }} />}</Action>
      <Action label={columnName('status', 'profit')}>{(close) => <BulkStatus {...{ count, change, close }} />}</Action>
      <Action label={columnName('tier', 'profit')}>{(close) => <BulkTier {...{ count, change, close }} />}</Action>
      <Action label={t('accounts_bulkTag')}>{(close) => <BulkTag {...{ all, lines, count, change, close }} />}</Action>
      <Action label={t('accounts_bulkStep')}>{(close) => <BulkStep {...{ count, addStep, close }} />}</Action>
      {one && other && lines.length === 2 && (
        <LinkButton href={pathToMerge(one.account.id, other.account.id)} data-testid="bulk-merge">
          {t('merge_open')}
        </LinkButton>
      )}
      {children}
      <Button look="quiet" data-closes className="ml-auto" aria-keyshortcuts="Escape" onClick={onEnd}>
        {t('step_chooseNone')}
      </Button>
    </div>
  );
}

function Action({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  return (
    <Popup mark="bulk-action" title={label} label={`${label} …`}>
      {children}
    </Popup>
  );
}
