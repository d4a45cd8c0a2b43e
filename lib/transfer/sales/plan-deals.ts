import type { Day } from '../../domain/records/day';
import type { Proposal } from '../../domain/records/proposal';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { scaled } from '../cells/scale';
import { makeNamedPeople } from '../contacts/participants';
import { makeAccountNames } from '../import/account-names';
import { countLines } from '../import/count-lines';
import { type Line, type Lines, readText } from '../import/line';
import { Notes } from '../import/notes';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from '../import/plan';
import { LineRefused, type Refusal, readOrRefuse } from '../import/refusal';
import { refuseUnrecorded } from '../import/refuse-unrecorded';
import { type NewDeal, pairDeals } from './pair-deals';
import { currencyIn, readCurrency } from './read-currency';
import { dealStateOf, isSentStage } from './sales-words';

/** What a line says of a deal; what it leaves open is not there. */
type Deal = Pick<Proposal, 'accountId' | 'title' | 'status'> &
  Pick<Proposal, 'personIds'> &
  Partial<Pick<Proposal, 'amount' | 'currency' | 'sentOn' | 'validUntil'>> & {
    day: string | undefined;
    reason: string | undefined;
    /** Its stage says that it has gone out. */
    isSent: boolean;
  };

/**
 * Returns what taking in a list of deals would do: proposals, and never sales. Won ones are accepted on their day, lost ones
 * declined with their reason, withdrawn ones withdrawn, all others are open until the day on which they are to close, unless the file
 * says when they were sent and how long they are valid; a day of sending that is yet to come, or after that, is refused. A deal is known
 * by its account and title; several of one title as `pairDeals` says.
 */
export function planDeals(lines: Lines, book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const notes = settings.notes ?? new Notes();
  const names = makeAccountNames(book.accounts, settings, 'prospect');
  const { named } = makeNamedPeople(book.people);
  const drafts = new Map<string, Proposal>(book.proposals.map((proposal) => [proposal.id, proposal]));
  const recordOfLine = new Map<number, string>();
  const read = [...lines].flatMap((line) => {
    const deal = readOrRefuse(line.line, refused, () => readDeal(line, names, named, settings));
    return deal ? [{ line: line.line, deal, anew: newProposal(deal, settings) }] : [];
  });
  const pairs = pairDeals(
    read.map(({ anew }) => anew),
    book.proposals,
  );
  for (const { line, deal, anew } of read) {
    const before = pairs.get(anew);
    const proposal = before ? followed(before, deal, settings) : { id: settings.newId(), ...anew };
    drafts.set(proposal.id, proposal);
    recordOfLine.set(line, proposal.id);
  }
  names.noteCreated(notes);
  const { counts, records } = countLines(book.proposals, drafts, recordOfLine, settings.now);
  return {
    ...counts,
    refused,
    names: names.open(),
    notes: notes.all(),
    records: { ...noRecords(), accounts: names.records(), proposals: records },
  };
}

function readDeal(
  line: Line,
  names: ReturnType<typeof makeAccountNames>,
  named: ReturnType<typeof makeNamedPeople>['named'],
  settings: PlanSettings,
): Deal {
  const title = readText(line, 'dealName', 500) ?? readText(line, 'quoteNumber', 500);
  const account = readText(line, 'account', 300) ?? line.cells('domain')[0];
  if (account === undefined) throw new LineRefused('missing', { field: 'account' });
  const amount = line.optional('revenue', (text) =>
    scaled(readNumber(text, settings.decimal), settings.scales?.revenue),
  );
  const written = line.cell('currency');
  const currency = written ? readCurrency(written) : (currencyIn(line.cell('revenue')) ?? settings.currency);
  const stage = line.cell('stage');
  const day = line.optional('date', (text) => readDate(text, settings.dates, settings.zone));
  const reason = line.optional('why', (text) => refuseUnrecorded(text.slice(0, 2000)));
  const sentOn = line.optional('sentOn', (text) => readDate(text, settings.dates, settings.zone));
  const validUntil = line.optional('expires', (text) => readDate(text, settings.dates, settings.zone));
  refuseSending(sentOn, validUntil, settings.today);
  const told = refuseUnrecorded(title ?? account);
  // Last: a line that is refused creates nobody.
  const accountId = names.find(account);
  return {
    accountId,
    personIds: named(line, accountId, settings.notes)
      .map(({ id }) => id)
      .slice(0, 50),
    ...(sentOn && { sentOn }),
    ...(validUntil && { validUntil }),
    title: told,
    status: STATUSES[dealStateOf(stage)],
    isSent: isSentStage(stage),
    ...(amount !== undefined && { amount, ...(currency && { currency }) }),
    day,
    reason,
  };
}

const STATUSES = { open: 'open', won: 'accepted', lost: 'declined', withdrawn: 'withdrawn' } as const;

function refuseSending(sentOn: Day | undefined, validUntil: Day | undefined, today: Day): void {
  if (sentOn && sentOn > today) throw new LineRefused('sentToCome', { text: sentOn });
  if (sentOn && validUntil && sentOn > validUntil)
    throw new LineRefused('sentTooLate', { text: sentOn, until: validUntil });
}

function newProposal(deal: Deal, { today, now, ownCurrency, validFor }: PlanSettings): NewDeal {
  const { day: said, reason, isSent, ...rest } = deal;
  // Of an offer that says only when it was sent, that is the nearest day known to the one on which it ended.
  const day = said ?? (rest.status === 'open' ? undefined : rest.sentOn) ?? today;
  const closed = rest.status === 'open' ? day : earlier(day, today);
  // An open deal is taken for an offer out since today, and never since the day on which it was to close; good until that day.
  const sentOn = rest.sentOn ?? earlier(rest.status === 'open' ? today : closed, rest.validUntil ?? today);
  const last = day > today || rest.status !== 'open' ? day : today;
  const usual =
    !said && rest.status === 'open' && rest.sentOn && validFor
      ? Temporal.PlainDate.from(rest.sentOn).add({ days: validFor }).toString()
      : undefined;
  const validUntil = rest.validUntil ?? usual ?? (last < sentOn ? sentOn : last);
  // Of an ended one the day of its end stands in, of an open one today, unless its stage says that it is out.
  const isSentGuessed = !rest.sentOn && !(isSent && rest.status === 'open');
  const events = closing({ ...deal, day: closed });
  const currency = rest.amount === undefined ? undefined : (rest.currency ?? ownCurrency);
  return {
    ...{ ...rest, ...(currency && { currency }), sentOn, validUntil, events, createdAt: now },
    ...(isSentGuessed && { isSentGuessed: true as const }),
  };
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

function closing({ status, day = '', reason }: Deal): Proposal['events'] {
  if (status === 'open') return [];
  if (status === 'withdrawn') return [{ kind: 'withdrawn', on: day }];
  const meaning = status === 'accepted' ? ('accepted' as const) : ('declined' as const);
  return [{ kind: 'answered', on: day, meaning, ...(reason && status === 'declined' && { reason }) }];
}

/** The book's own knowledge of a running proposal stays; how it ended, amounts and a day of sending that nobody knew follow the file. */
function followed(before: Proposal, deal: Deal, { today }: PlanSettings): Proposal {
  const { amount, currency, personIds } = deal;
  const people = before.personIds.length > 0 ? before.personIds : personIds;
  const now = {
    ...withSending(before, deal),
    personIds: people,
    ...(amount !== undefined && { amount }),
    ...(currency && { currency }),
  };
  if (deal.status === 'open' || deal.status === before.status) return now;
  // Lists of deals call lost what we have withdrawn.
  if (before.status === 'withdrawn' && deal.status === 'declined') return now;
  const day = earlier(deal.day ?? today, today);
  return { ...now, status: deal.status, events: [...before.events, ...closing({ ...deal, day })] };
}

function withSending(before: Proposal, { sentOn }: Deal): Proposal {
  const { isSentGuessed, ...known } = before;
  return isSentGuessed && sentOn && sentOn <= before.validUntil ? { ...known, sentOn } : before;
}
