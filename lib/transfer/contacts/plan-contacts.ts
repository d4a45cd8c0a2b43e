import { touchDay } from '../../domain/people/last-touch';
import type { Touch } from '../../domain/records/touch';
import { plainName } from '../../domain/words/plain-name';
import { readMoment } from '../cells/read-moment';
import { makeAccountNames } from '../import/account-names';
import { countLines } from '../import/count-lines';
import { type Line, type Lines, needText, readText } from '../import/line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from '../import/plan';
import { LineRefused, type Refusal, readOrRefuse } from '../import/refusal';
import { refuseUnrecorded } from '../import/refuse-unrecorded';
import {
  type ContactState,
  isYetToBe,
  readContactState,
  readDirection,
  readReached,
  readTouchKind,
} from '../import/words';
import { makeParticipants } from './participants';

/** What a line says of its contact. */
type Said = Omit<Touch, 'id'>;

/**
 * Returns what taking in contacts would do. A contact is known by its account, day, kind, direction and text, and by its people
 * where both lines name some; people and whether somebody was reached follow the file where it says so. What is planned, called off or
 * still to come was no contact: the first two are left out and counted, the last is refused. So is a state that nobody knows: whether
 * there was a contact is not guessed. Accounts that the book does not have are asked about.
 */
export function planContacts(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const names = makeAccountNames(book.accounts, settings, 'prospect', { isAsked: true });
  const participants = makeParticipants(book.people, names);
  const zone = settings.zone ?? 'UTC';
  const keyOf = (touch: Said) =>
    [
      touch.accountId,
      touchDay({ ...touch, id: '' }, zone),
      touch.kind,
      touch.direction,
      plainName(touch.text ?? ''),
    ].join('\n');
  const drafts = new Map<string, Touch>(book.touches.map((touch) => [touch.id, touch]));
  const idsByKey = new Map<string, string[]>();
  const enter = (touch: Touch) => {
    const key = keyOf(touch);
    idsByKey.set(key, [...(idsByKey.get(key) ?? []), touch.id]);
  };
  book.touches.forEach(enter);
  const recordOfLine = new Map<number, string>();
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const state = stateOf(line);
      if (state === 'notDone') {
        settings.notes?.add('notDone');
        return;
      }
      const contact = readContact(line, { ...settings, zone });
      // Last: a line that is refused creates nobody.
      const said: Said = { ...contact, ...participants(line, settings.notes) };
      if (state === 'notReached') said.reached = false;
      const alike = (idsByKey.get(keyOf(said)) ?? []).flatMap((id) => drafts.get(id) ?? []);
      const before = alike.find((one) => isSame(one, said)) ?? alike.find((one) => isSilent(one) || isSilent(said));
      const touch = before ? followed(before, said) : { ...said, id: settings.newId() };
      drafts.set(touch.id, touch);
      if (!before) enter(touch);
      recordOfLine.set(line.line, touch.id);
    });
  }
  const { counts, records } = countLines(book.touches, drafts, recordOfLine, settings.now);
  names.noteCreated(settings.notes);
  return {
    ...counts,
    refused,
    names: names.open(),
    records: { ...noRecords(), accounts: names.records(), touches: records },
  };
}

/** By its state, and by an outcome that says it is only planned. */
function stateOf(line: Line): ContactState | undefined {
  if (isYetToBe(line.cell('reached'))) return 'notDone';
  const written = line.cell('contactState');
  return written === '' ? undefined : readContactState(written);
}

type Named = Pick<Touch, 'accountId' | 'personIds'>;

const isSilent = ({ personIds }: Named) => personIds.length === 0;
const isSame = (one: Named, other: Named) =>
  one.personIds.length === other.personIds.length && one.personIds.every((id) => other.personIds.includes(id));

function followed(before: Touch, { personIds, reached }: Said): Touch {
  return {
    ...before,
    ...(isSilent(before) && { personIds }),
    ...(reached !== undefined && { reached }),
  };
}

function readContact(line: Line, { dates, now, zone }: PlanSettings & { zone: string }): Omit<Said, keyof Named> {
  const written = needText(line, 'date', 100);
  const at = readMoment(written, dates, zone, now);
  if (Temporal.Instant.compare(at, now) > 0) throw new LineRefused('toCome', { text: written });
  const kind = readTouchKind(needText(line, 'contactKind', 100));
  const text = refuseUnrecorded(readText(line, 'text', 5000));
  const direction = line.optional('direction', readDirection) ?? (kind === 'request' ? 'in' : 'out');
  const reached = line.optional('reached', readReached);
  return { kind, direction, at, ...(text && { text }), ...(reached && { reached: reached === 'yes' }) };
}
