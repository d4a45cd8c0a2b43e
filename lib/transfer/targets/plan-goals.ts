import { Goal } from '../../domain/records/plan/goal';
import { PlanEntry, PlanEntryKind } from '../../domain/records/plan/plan-entry';
import { ReviewGoal } from '../../domain/records/review';
import { plainName } from '../../domain/words/plain-name';
import { readDate } from '../cells/read-date';
import { makeAccountNames } from '../import/account-names';
import { type Lines, needText, readText } from '../import/line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from '../import/plan';
import { type Refusal, readOrRefuse } from '../import/refusal';
import { refuseUnrecorded } from '../import/refuse-unrecorded';
import { readGoalState, readPlanKind } from '../import/words';
import { given, takenInOrder } from './taken-in-order';

/**
 * Returns what taking in plans would do: goals of the six kinds, and what else stands in an account's plan. A line is known by its
 * account, kind and text; of several alike each is the one that it says the same as, and of those left the first line is the first of
 * the book. What a cell leaves open stays as it is, and so does what a refused line may mean. Accounts that the book does not have are
 * asked about.
 */
export function planGoals(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const names = makeAccountNames(book.accounts, settings, 'customer', { isAsked: true });
  const goals = takenInOrder(book.goals, ({ accountId, goal, text }) => keyOf(accountId, goal, text));
  const entries = takenInOrder(book.planEntries, ({ accountId, kind, text }) => keyOf(accountId, kind, text));
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const account = needText(line, 'account', 300);
      const kind = readPlanKind(needText(line, 'planKind', 100));
      const text = refuseUnrecorded(needText(line, 'text', 2000));
      const owner = readText(line, 'planOwner', 200);
      const due = line.optional('planDue', (cell) => readDate(cell, settings.dates, settings.zone));
      const isGoal = ReviewGoal.safeParse(kind);
      if (isGoal.success) {
        const measure = refuseUnrecorded(readText(line, 'planMeasure', 1000));
        const state = line.optional('planState', readGoalState);
        const setOn = line.optional('date', (cell) => readDate(cell, settings.dates, settings.zone));
        // A line that is refused creates nobody.
        const accountId = names.find(account);
        const key = keyOf(accountId, kind, text);
        const fresh = { accountId, goal: isGoal.data, text, state: 'open' as const, setOn: settings.today };
        const said = { ...(owner && { owner }), ...(due && { due }), ...(measure && { measure }) };
        goals.take(key, line.line, (before) =>
          Goal.parse({ ...(before ?? { ...fresh, id: settings.newId() }), ...said, ...given({ state, setOn }) }),
        );
        return;
      }
      const doneOn = line.optional('planDone', (cell) => readDate(cell, settings.dates, settings.zone));
      const item = readText(line, 'planItem', 100);
      const accountId = names.find(account);
      const key = keyOf(accountId, kind, text);
      const fresh = { accountId, kind: PlanEntryKind.parse(kind), text };
      const said = { ...(owner && { owner }), ...(due && { on: due }), ...given({ doneOn, item }) };
      entries.take(key, line.line, (before) =>
        PlanEntry.parse({ ...(before ?? { ...fresh, id: settings.newId() }), ...said }),
      );
    });
  }
  names.noteCreated(settings.notes);
  const [ofGoals, ofEntries] = [goals.counted(settings.now), entries.counted(settings.now)];
  return {
    added: ofGoals.counts.added + ofEntries.counts.added,
    updated: ofGoals.counts.updated + ofEntries.counts.updated,
    unchanged: ofGoals.counts.unchanged + ofEntries.counts.unchanged,
    refused,
    names: names.open(),
    records: { ...noRecords(), accounts: names.records(), goals: ofGoals.records, planEntries: ofEntries.records },
  };
}

const keyOf = (accountId: string, kind: string, text: string) => [accountId, kind, plainName(text)].join('\n');
