import type { DraftWarning } from '../../../lib/domain/mail/draft-guard';
import type { Account } from '../../../lib/domain/records/account';
import { Notice } from '../../ui/Notice';
import { useInOrderSeen } from './useInOrderSeen';
import { warningKey, warningText } from './warning-text';

/** What to look at before the draft is sent. Warnings are read out when they come, and stand before everything else. */
export function DraftWarnings({ account, warnings }: { account: Account; warnings: readonly DraftWarning[] }) {
  const inOrder = useInOrderSeen(warnings, warningKey);
  return (
    <ul aria-live="polite" className={warnings.length > 0 ? 'flex flex-col gap-1.5 px-4 pt-2.5 pb-1' : undefined}>
      {inOrder.map((one) => (
        <li key={warningKey(one)}>
          <Notice kind="warn" data-testid="guard-warning" data-warning={one.warning}>
            <span className="wrap-anywhere">{warningText(one, account)}</span>
          </Notice>
        </li>
      ))}
    </ul>
  );
}
