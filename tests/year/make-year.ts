import type { AccountContext } from '../../lib/conclude/account-context';
import type { Tier } from '../../lib/domain/records/account';
import { day } from '../../lib/domain/records/day';
import { Touch } from '../../lib/domain/records/touch';
import { contextOf } from '../conclude/context-of';
import { accountOf, personOf } from '../domain/book/book-of';
import { type Buyers, makeBuyers } from '../worlds/buyers';
import { type Random, randomOf } from '../worlds/random';

/** Something that happens on a day, and what the day's book has more from then on. */
export interface Happening {
  on: string;
  accountId: string;
  /** A dated event is to be advised within two days; anything else only happens. */
  isDated: boolean;
  playId?: string;
  change: (context: AccountContext) => AccountContext;
}

/** An invented year at some customers: what is on record when it begins, and what happens. */
export interface Year {
  buyers: Buyers;
  from: Temporal.PlainDate;
  contexts: Map<string, AccountContext>;
  happenings: Happening[];
  /** From which day on a person writes no more. */
  left: ReadonlyMap<string, string>;
}

const CUSTOMERS = 40;
const TIERS: readonly [Tier, number][] = [
  ['strategic', 2],
  ['key', 8],
  ['potential', 5],
];

const tierAt = (at: number): Tier => TIERS.flatMap(([tier, many]) => Array<Tier>(many).fill(tier))[at] ?? 'standard';

/** Returns the same year for the same seed: 40 customers, with all that can happen at them. */
export function makeYear(seed: number, from = day('2025-01-01')): Year {
  const buyers = makeBuyers(seed, CUSTOMERS, from);
  const random = randomOf(seed + 1000);
  const left = new Map<string, string>();
  const contexts = new Map<string, AccountContext>();
  const happenings: Happening[] = [];
  buyers.buyers.forEach(({ id }, at) => {
    const tier = tierAt(at);
    contexts.set(id, beginning(id, tier, from, random));
    const people = contexts.get(id)?.people ?? [];
    if (at % 9 === 4 && people[0]) left.set(people[0].id, from.add({ days: random.whole(60, 200) }).toString());
    for (const person of people) happenings.push(...mailsOf(id, person.id, left.get(person.id), from, random));
    happenings.push(...recordsOf(id, tier, people[0]?.id ?? '', from, random));
  });
  return { buyers, from, contexts, happenings: happenings.sort((a, b) => (a.on < b.on ? -1 : 1)), left };
}

const ROLES = [['decision maker'], ['champion', 'economic buyer'], ['user']] as const;

function beginning(id: string, tier: Tier, from: Temporal.PlainDate, random: Random): AccountContext {
  const many = tier === 'standard' ? 1 : 3;
  const people = Array.from({ length: many }, (_, at) =>
    personOf({
      id: `${id} p${at}`,
      accountId: id,
      group: { roles: [...(ROLES[at] ?? [])], power: 3 - at, support: random.whole(0, 2) },
    }),
  );
  const touches = people.map((person) =>
    touchOf(id, person.id, from.subtract({ days: random.whole(2, 25) }), 'call', 'out'),
  );
  const since = from.subtract({ years: 2 }).toString();
  return contextOf({
    account: accountOf({
      ...{ id, name: id, createdAt: `${since}T09:00:00Z` },
      tierByHand: { tier, because: 'as agreed', since },
    }),
    people,
    touches,
    reviews: [
      {
        id: 'r',
        accountId: id,
        on: from.subtract({ days: random.whole(1, 80) }).toString(),
        departments: [],
        goals: [],
        notes: '',
      },
    ],
    surveys: [{ id: 's', accountId: id, on: from.subtract({ days: random.whole(1, 360) }).toString(), score: 4 }],
  });
}

let next = 0;
/** Returns a contact of that day. */
export function touchOf(
  accountId: string,
  personId: string | undefined,
  on: Temporal.PlainDate,
  kind: Touch['kind'],
  direction: Touch['direction'],
): Touch {
  const at = `${on}T10:00:00Z`;
  return Touch.parse({ id: `t${++next}`, accountId, personIds: personId ? [personId] : [], kind, direction, at });
}

const adds = (touch: Touch) => (context: AccountContext) => ({ ...context, touches: [touch, ...context.touches] });

/** Somebody writes every week or month, now and then nothing for longer, and not in their holidays. */
function mailsOf(
  accountId: string,
  personId: string,
  leaves: string | undefined,
  from: Temporal.PlainDate,
  random: Random,
) {
  const every = random.between(6, 35);
  const mails: Happening[] = [];
  const end = from.add({ years: 1 });
  let on = from.subtract({ days: 200 - random.whole(0, 20) });
  while (Temporal.PlainDate.compare(on, end) < 0 && (leaves === undefined || on.toString() < leaves)) {
    const change = adds(touchOf(accountId, personId, on, 'mail', 'in'));
    mails.push({ on: on.toString(), accountId, isDated: false, change });
    on = on.add({ days: Math.max(1, Math.round(every * (1 + 0.4 * random.normal()))) });
    if (random.is(0.03)) on = on.add({ days: 18 });
  }
  return mails;
}

function recordsOf(
  accountId: string,
  tier: Tier,
  personId: string,
  from: Temporal.PlainDate,
  random: Random,
): Happening[] {
  const found: Happening[] = [];
  const on = (least = 5, most = 340) => from.add({ days: random.whole(least, most) }).toString();
  const add = (when: string, playId: string, change: Happening['change'], isDated = true) =>
    found.push({ on: when, accountId, playId, isDated, change });
  const id = () => `x${++next}`;
  const times = (mean: number) => Math.floor(mean) + (random.is(mean % 1) ? 1 : 0);
  for (let one = 0; one < times(0.6); one++) {
    const learnedOn = on();
    const fact = {
      ...{ id: id(), accountId, section: 'history' as const, text: 'Late delivery', source: {} },
      learnedOn,
    };
    const complaint = { ...fact, pinned: false, complaint: 'open' as const };
    add(learnedOn, 'complaint-open', (was) => ({ ...was, facts: [...was.facts, complaint] }));
  }
  for (let one = 0; one < times(0.8); one++) {
    const dueOn = on();
    const invoice = { id: id(), accountId, amount: 1000, currency: 'EUR', dueOn };
    const overdueOn = day(dueOn).add({ days: 1 }).toString();
    add(overdueOn, 'receivable-overdue', (was) => ({ ...was, receivables: [...was.receivables, invoice] }));
  }
  for (let one = 0; one < times(0.6); one++) {
    const due = on();
    const madeOn = day(due).subtract({ days: 5 }).toString();
    const promise = { ...{ id: id(), accountId, text: 'A sample', madeOn, due }, status: 'open' as const };
    add(due, 'promise-due', (was) => ({ ...was, promises: [...was.promises, promise] }));
  }
  if (random.is(0.4)) {
    const begins = on(5, 330);
    const contract = { id: id(), accountId, title: 'Frame', endsOn: day(begins).add({ days: 90 }).toString() };
    add(begins, 'contract-renewal', (was) => ({ ...was, contracts: [...was.contracts, contract] }));
  }
  if (random.is(0.15)) {
    const answered = on(20, 300);
    const survey = { id: id(), accountId, on: answered, score: random.whole(1, 2) };
    add(answered, 'bad-survey', (was) => ({ ...was, surveys: [...was.surveys, survey] }), false);
  }
  if (tier !== 'standard' && random.is(0.5)) {
    const came = on(20, 300);
    const delivery = {
      ...{ id: id(), accountId, title: 'Line' },
      promisedOn: came,
      deliveredOn: came,
      voice: 'happy' as const,
    };
    add(came, 'ask-for-reference', (was) => ({ ...was, deliveries: [...was.deliveries, delivery] }), false);
  }
  for (let one = 0; one < times(tier === 'standard' ? 0.3 : 1.2); one++) {
    const sentOn = on();
    const proposal = {
      ...{ id: id(), accountId, personIds: personId ? [personId] : [], title: 'Offer', sentOn, events: [] },
      ...{
        validUntil: day(sentOn).add({ days: 30 }).toString(),
        status: 'open' as const,
        createdAt: `${sentOn}T09:00:00Z`,
      },
    };
    add(sentOn, 'proposal-unanswered', (was) => ({ ...was, proposals: [...was.proposals, proposal] }), false);
    if (!random.is(0.6)) continue;
    const answeredOn = day(sentOn)
      .add({ days: random.whole(2, 20) })
      .toString();
    const meaning = random.is(0.5) ? ('accepted' as const) : ('declined' as const);
    add(
      answeredOn,
      'proposal-unanswered',
      (was) => ({
        ...was,
        proposals: was.proposals.map((one) =>
          one.id === proposal.id
            ? {
                ...one,
                status: meaning,
                events: [...one.events, { kind: 'answered' as const, on: answeredOn, meaning }],
              }
            : one,
        ),
      }),
      false,
    );
  }
  return found;
}
