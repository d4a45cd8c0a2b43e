import { todayRows } from '../../components/workspace/today/today-rows';
import { type Conclusions, concludeAccount } from '../../lib/conclude/account';
import { accountsWithDues } from '../../lib/conclude/dues';
import { concludeVisits, type PlannedAccount } from '../../lib/conclude/visits';
import { turnoverFall } from '../../lib/domain/account/turnover-fall';
import { bookStandings } from '../../lib/domain/book/book-standings';
import { isWorkingDay } from '../../lib/domain/calendar/calendar';
import { waitOf } from '../../lib/domain/proposal/client-waits';
import type { LedgerBlock } from '../../lib/domain/records/ledger';
import { defaultSettings } from '../../lib/domain/settings';
import { adviceOn } from '../../lib/plays/advice-rows';
import { plays } from '../../lib/plays/index';
import type { RankedSuggestion } from '../../lib/plays/ranked-suggestion';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { randomOf } from '../worlds/random';
import { afterActing, afterwards } from './act';
import { isFalse } from './is-false';
import { touchOf, type Year } from './make-year';
import { type Shown, Tally } from './tally';

const settings = defaultSettings;
const asksForTouch = new Set(plays.flatMap(({ id, asksForTouch: asks }) => (asks ? [id] : [])));
const timeZone = 'UTC';

/** So many of the rows of a day are waved away in place of being acted on. */
const DISMISSED = 0.1;
/** A monthly import comes on the third, with the sales up to the end of the month before. */
const IMPORT_DAY = 3;

/** The days of a year on which somebody looks at Today and does all that it says, by the product's own rules; what came of it. */
export function simulate(year: Year, imports: 'daily' | 'monthly', months = 12): Tally {
  const tally = new Tally();
  const random = randomOf(7);
  const contexts = new Map(year.contexts);
  const end = year.from.add({ months });
  const waiting = [...year.happenings];
  const { lines } = year.buyers;
  let known = '';
  let blocks = packLedger(lines, () => 'block');
  for (let today = year.from; Temporal.PlainDate.compare(today, end) < 0; today = today.add({ days: 1 })) {
    const on = today.toString();
    // What is dated after today counts for nothing anyway.
    if (imports === 'monthly' && lastImported(today).toString() !== known) {
      known = lastImported(today).toString();
      blocks = packLedger(
        lines.filter(({ date }) => date <= known),
        () => 'block',
      );
    }
    for (let first = waiting[0]; first && first.on <= on; first = waiting[0]) {
      waiting.shift();
      const was = contexts.get(first.accountId);
      if (was) contexts.set(first.accountId, first.change(was));
      if (first.isDated && first.playId) tally.happened(first.accountId, first.playId, first.on);
    }
    for (const [id, context] of contexts) contexts.set(id, afterwards(context, today));
    if (!isWorkingDay(today, settings.calendar)) continue;
    look(year, contexts, blocks, today, tally, random.next);
  }
  return tally;
}

function lastImported(today: Temporal.PlainDate): Temporal.PlainDate {
  const month = today.day >= IMPORT_DAY ? today : today.subtract({ months: 1 });
  return month.with({ day: 1 }).subtract({ days: 1 });
}

/** One working day: the book is computed, Today is drawn, and each of its rows is done. */
function look(
  year: Year,
  contexts: Map<string, Year['contexts'] extends Map<string, infer One> ? One : never>,
  blocks: readonly LedgerBlock[],
  today: Temporal.PlainDate,
  tally: Tally,
  next: () => number,
): void {
  const { standings, figures } = bookStandings({ blocks, accounts: [], today, settings });
  const standingOf = new Map(standings.map((one) => [one.accountId, one]));
  for (const [id, was] of contexts) contexts.set(id, { ...was, standing: standingOf.get(id), figures });
  const all = [...contexts.values()];
  const concluded = new Map<string, Conclusions>(
    all.map((one) => [one.account.id, concludeAccount(one, null, { today, timeZone })]),
  );
  const facts = [...concluded.values()];
  const planned = all.flatMap((one): PlannedAccount[] => {
    const tier = concluded.get(one.account.id)?.tier.tier ?? 'standard';
    return tier === 'standard' ? [] : [{ ...one, customerId: one.account.id, tier }];
  });
  const dues = accountsWithDues(
    {
      contracts: all.flatMap((one) => one.contracts),
      tenders: [],
      receivables: all.flatMap((one) => one.receivables),
      complaints: all.flatMap((one) => one.facts.filter(({ complaint }) => complaint === 'open')),
      promises: all.flatMap((one) => one.promises.filter(({ status }) => status === 'open')),
      surveys: all.flatMap((one) => one.surveys),
    },
    today,
    settings,
  );
  const looked = new Set([
    ...planned.map(({ account }) => account.id),
    ...dues,
    ...facts
      .filter(
        ({ rhythm, proposals, standing }) =>
          (rhythm && rhythm.now.state !== 'steady') ||
          proposals.some(({ status }) => status === 'open') ||
          (standing && turnoverFall(standing, settings.alarm)),
      )
      .map(({ account }) => account.id),
  ]);
  const suggestions = facts.filter(({ account }) => looked.has(account.id)).flatMap(adviceOn);
  const visits = concludeVisits(planned, settings, { today, timeZone }, 2).weeks.flatMap((week) => week.visits);
  const linesOf = new Map(
    facts.map((one) => [one.account.id, { tier: one.tier.tier, share: one.standing?.share ?? null }]),
  );
  const rows = todayRows({ suggestions, visits, toDecide: [], lines: linesOf }, today.toString());
  const shown = rows.map((row): Shown => {
    const visit = row.kind === 'tier' ? undefined : row.visit;
    const advice: RankedSuggestion[] =
      row.kind === 'suggestion' ? [row.suggestion, ...row.more] : row.kind === 'visit' ? row.more : [];
    const isVisit = row.kind === 'visit';
    return { accountId: row.accountId, advice, isVisit, ...(visit && { visit }) };
  });
  tally.waited(facts.filter(({ waits }) => waits.length > 0).length);
  for (const { accountId, advice, visit } of shown) {
    // On its last day a wait is over for whoever is visited.
    const waits = (concluded.get(accountId)?.waits ?? []).filter(({ wait }) => wait.until > today.toString());
    const asked = advice.filter(({ playId, personId, inPeaceUntil }) => {
      const turnsToThem = asksForTouch.has(playId) || (playId === 'receivable-overdue' && inPeaceUntil === undefined);
      return turnsToThem && waitOf(personId, waits);
    });
    const seen = visit?.people.filter(({ target }) => waitOf(target.personId, waits)) ?? [];
    tally.contradicted(asked.length + seen.length);
  }
  tally.day(today, shown, (id) => linesOf.get(id)?.share ?? 0);
  for (const { accountId, advice, isVisit, visit } of shown) {
    const context = contexts.get(accountId);
    const [first] = advice;
    if (!context) continue;
    if (isVisit || first === undefined) {
      const person = visit?.people[0]?.target.personId;
      contexts.set(accountId, {
        ...context,
        touches: [touchOf(accountId, person, today, 'visit', 'out'), ...context.touches],
      });
      tally.acted(accountId, { playId: 'visit-due', key: '' }, today, false);
    } else if (next() < DISMISSED && first.playId !== 'promise-due') {
      const at = `${today}T10:00:00Z`;
      const dismissal = { id: `${accountId} ${today}`, playId: first.playId, accountId, key: first.key, at };
      contexts.set(accountId, { ...context, dismissals: [...context.dismissals, dismissal] });
      tally.dismissed(accountId, first, today);
    } else {
      contexts.set(accountId, afterActing(context, first, today));
      tally.acted(accountId, first, today, isFalse(first, year, today));
    }
  }
}
