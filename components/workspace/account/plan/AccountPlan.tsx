import { useMemo } from 'react';
import type { Conclusions } from '../../../../lib/conclude/account';
import { t } from '../../../../lib/text';
import { goalForm } from '../../../records/goals';
import { planEntryForm } from '../../../records/plan-entries';
import type { RecordsOf } from '../../../records/record-form';
import { FoldedPanel } from '../../FoldedPanel';
import { entriesIn } from '../records/entries-in';
import { LISTS, RecordList } from '../records/RecordList';
import { AgreedGoals } from './AgreedGoals';
import { GoalStep } from './GoalStep';

/** What is to become of the account: goals, and what hinders or helps. */
export function AccountPlan({ conclusions }: { conclusions: Conclusions }) {
  const of = useMemo((): RecordsOf => ({ context: conclusions, today: conclusions.today.toString() }), [conclusions]);
  const { account, goals, planEntries, reviews, followUps } = conclusions;
  return (
    <FoldedPanel title={t('goal_plan')} summary={entriesIn([goals, planEntries])} open>
      <div className={LISTS}>
        <RecordList
          form={goalForm(of)}
          accountId={account.id}
          action={(goal) => <GoalStep goal={goal} steps={followUps} />}
        >
          <AgreedGoals accountId={account.id} reviews={reviews} goals={goals} />
        </RecordList>
        <RecordList form={planEntryForm(of)} accountId={account.id} />
      </div>
    </FoldedPanel>
  );
}
