import type { Conclusions } from '../../../../lib/conclude/account';
import { isUnderWay } from '../../../../lib/domain/care/carried-goals';
import { t, wordOf } from '../../../../lib/text';
import { dateText } from '../../../ui/day-text';
import { SheetTable } from '../../paper/SheetTable';

/** What is to become of the account, who does what for it by when, and what else stands in its plan. */
export function PackGoals({ conclusions: { goals, planEntries, today } }: { conclusions: Conclusions }) {
  const inOrder = goals.toSorted(
    (a, b) => Number(isUnderWay(b)) - Number(isUnderWay(a)) || (a.due ?? '9999').localeCompare(b.due ?? '9999'),
  );
  const dayOf = (day: string | undefined) => (day ? dateText(day, today) : '–');
  return (
    <div className="flex flex-col gap-3">
      {goals.length > 0 && (
        <SheetTable
          caption={t('goal_title')}
          heads={[
            { text: t('goal_title'), isLong: true, part: 0.4 },
            { text: t('goal_measure'), isLong: true, part: 0.25 },
            { text: t('goal_owner') },
            { text: t('goal_due') },
            { text: t('record_state') },
          ]}
          rows={inOrder.map(({ id, goal, text, measure, owner, due, state }) => ({
            key: id,
            cells: [
              <span key="text">
                <b>{text}</b>
                <span className="block text-mute">{wordOf('reviewGoal', goal)}</span>
              </span>,
              measure || '–',
              owner || '–',
              dayOf(due),
              wordOf('goalState', state),
            ],
          }))}
        />
      )}
      {planEntries.length > 0 && (
        <SheetTable
          caption={t('planEntry_title')}
          heads={[
            { text: t('planEntry_kind') },
            { text: t('planEntry_text'), isLong: true },
            { text: t('goal_owner') },
            { text: t('planEntry_on') },
            { text: t('planEntry_doneOn') },
          ]}
          rows={planEntries.map(({ id, kind, text, owner, on, doneOn }) => ({
            key: id,
            cells: [wordOf('planEntryKind', kind), text, owner || '–', dayOf(on), dayOf(doneOn)],
          }))}
        />
      )}
    </div>
  );
}
