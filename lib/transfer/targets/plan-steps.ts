import { FollowUp } from '../../domain/records/follow-up';
import { plainName } from '../../domain/words/plain-name';
import { readDate } from '../cells/read-date';
import { makeAccountNames } from '../import/account-names';
import { type Lines, needText, readText } from '../import/line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from '../import/plan';
import { LineRefused, type Refusal, readOrRefuse } from '../import/refusal';
import { refuseUnrecorded } from '../import/refuse-unrecorded';
import { readStepKind, readStepState } from '../import/words';
import { given, takenInOrder } from './taken-in-order';

/**
 * Returns what taking in steps would do. A step is known by its account and text; of several alike each is the one that it says the
 * same as. Those of proposals and promises are none of them: they come of these. Accounts that the book does not have are asked about.
 */
export function planSteps(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const names = makeAccountNames(book.accounts, settings, 'customer', { isAsked: true });
  const own = book.followUps.filter(isOwnStep);
  const steps = takenInOrder(own, ({ accountId, text = '' }) => keyOf(accountId, text));
  const people = Map.groupBy(book.people, ({ accountId, name }) => keyOf(accountId, name));
  const dayIn = (cell: string) => readDate(cell, settings.dates, settings.zone);
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const account = needText(line, 'account', 300);
      const text = refuseUnrecorded(needText(line, 'text', 1000));
      const due = dayIn(needText(line, 'planDue', 100));
      const status = readStepState(needText(line, 'stepState', 100));
      const note = refuseUnrecorded(readText(line, 'stepNote', 5000));
      const owner = readText(line, 'planOwner', 200);
      const kind = line.optional('stepKind', readStepKind);
      const at = line.optional('stepTime', readTime);
      const closedOn = line.optional('planDone', dayIn);
      // A line that is refused creates nobody.
      const accountId = names.find(account);
      const personId = line.optional('person', (name) => onlyOne(people.get(keyOf(accountId, name)), name));
      const fresh = { accountId, text, createdAt: settings.now };
      const said = { due, status, ...given({ note, owner, kind, at, closedOn, personId }) };
      steps.take(keyOf(accountId, text), line.line, (before) =>
        FollowUp.parse({ ...(before ?? { ...fresh, id: settings.newId() }), ...said }),
      );
    });
  }
  names.noteCreated(settings.notes);
  const { counts, records } = steps.counted(settings.now);
  return {
    ...counts,
    refused,
    names: names.open(),
    records: { ...noRecords(), accounts: names.records(), followUps: records },
  };
}

/** Whether a step is one of the user's own words, and no step of a proposal or a promise. */
export const isOwnStep = ({ text, step, promiseId }: FollowUp): boolean =>
  text !== undefined && step === undefined && promiseId === undefined;

const keyOf = (accountId: string, text: string) => [accountId, plainName(text)].join('\n');

/** "9:30" and "09:30:00" are times, too. */
function readTime(cell: string): string {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?::00)?$/.exec(cell.trim()) ?? [];
  if (hour === '') throw new LineRefused('notAWord', { text: cell });
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** Of namesakes at one account nobody is meant for sure. */
function onlyOne(alike: readonly { id: string }[] | undefined, name: string): string {
  const [one, another] = alike ?? [];
  if (!one || another) throw new LineRefused('noSuchPerson', { text: name });
  return one.id;
}
