import fc from 'fast-check';
import type { Account } from '../../../lib/domain/records/account';
import { ComplaintCause, FactTopic } from '../../../lib/domain/records/fact';
import type { LedgerLine } from '../../../lib/domain/records/ledger';
import { TouchKind } from '../../../lib/domain/records/touch';
import { saysSomething } from '../../../lib/transfer/csv/filled-cells';
import type { BookContents } from '../../../lib/transfer/import/plan';
import { packLedger } from '../../../lib/transfer/ledger-blocks';
import { plans } from './plans';
import { standings } from './standings';
import { steps, stepsOf } from './steps';

/** The moment at which all of it was entered. */
export const NOW = '2026-11-21T08:00:00Z';
let next = 0;
export const newId = () => `id-${++next}`;

/** What makes trouble on the way out, or back in. */
const piece = fc.constantFrom(
  ...['ő', 'ű', 'Ø', 'ß', '🚀', '"', "'", '\n', ' ', 'Alba', 'Zeta', '=1+1', '+', '@', '-', '&'],
  ...['<b>', '_x0041_', '#N/A'],
  ...['007', '1.5', '1,5', '\\', '|', ',', ';', '\t', 'ä'],
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').trim())
  // What spreadsheets write where there is nothing is no text of anybody's.
  .filter((one) => /\p{L}/u.test(one) && saysSomething(one));
/** A text of one line or some, as somebody types it. */
const lines = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((some) => some.map((line) => line.replaceAll('\n', ' ').trim()).join('\n'));
/** A name of its own in every book: same names are a question, which no sheet can answer. */
const nameAt = (at: number, name: string) =>
  `${name.replace(/[;|\n\t]/g, '').trim()} Wqk${String.fromCharCode(97 + at)}rtz`;
const day = fc
  .integer({ min: 0, max: 700 })
  .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString());
/** No contact is still to come. */
const past = day.filter((on) => on < NOW.slice(0, 10));
const money = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((mille) => mille / 1000);
const currency = fc.constantFrom('EUR', 'HUF', 'NOK', 'ZAR');

const account = fc.record({
  name: text,
  status: fc.constantFrom('prospect', 'customer', 'former'),
  industry: fc.option(text, { nil: undefined }),
  market: fc.option(text, { nil: undefined }),
  place: fc.option(text, { nil: undefined }),
  kam: fc.option(text, { nil: undefined }),
  website: fc.constantFrom(undefined, 'https://shop.example-web.test/de?x=1'),
  tags: fc.constantFrom(undefined, ['fair', 'Ű-list']),
  numbers: fc.integer({ min: 0, max: 2 }),
  ...standings(lines, day),
  hasParent: fc.boolean(),
  hasDomain: fc.boolean(),
});
const person = fc.record({
  name: text,
  emails: fc.integer({ min: 0, max: 2 }),
  phones: fc.subarray(['0036 1 234', '+49 (0)30/12', '007', '-', '=1']),
  title: fc.option(text, { nil: undefined }),
  power: fc.constantFrom(undefined, 0, 3),
  support: fc.constantFrom(undefined, -2, 0, 2),
  job: fc.constantFrom(undefined, 'leadership', 'HR', 'finance', 'technical', 'purchasing', 'other'),
  roles: fc.subarray([
    'economic buyer',
    'decision maker',
    'technical',
    'user',
    'champion',
    'blocker',
    'unknown',
  ] as const),
  knownBy: fc.subarray(['Kim Ű.', 'Jo, the other']),
  former: fc.option(fc.record({ at: fc.nat(), until: day }), { nil: undefined }),
  account: fc.nat(),
  reports: fc.boolean(),
});
const sale = fc.record({
  date: day,
  revenue: money,
  profit: fc.option(money, { nil: undefined }),
  currency: fc.option(currency, { nil: undefined }),
  productGroup: fc.option(text, { nil: undefined }),
  account: fc.nat(),
});
const fact = fc.record({
  section: fc.constantFrom('general', 'history', 'decision', 'competitors'),
  text,
  learnedOn: day,
  expiresOn: fc.option(day, { nil: undefined }),
  pinned: fc.boolean(),
  topic: fc.constantFrom(undefined, ...FactTopic.options),
  complaint: fc.constantFrom(undefined, 'open', 'settled'),
  cause: fc.constantFrom(undefined, ...ComplaintCause.options),
  owner: fc.constantFrom(undefined, 'Kim Ű.'),
  answeredOn: fc.option(day, { nil: undefined }),
  settledOn: fc.option(day, { nil: undefined }),
  isReturn: fc.constantFrom(undefined, true),
  source: fc.record({
    person: fc.option(fc.nat(), { nil: undefined }),
    name: fc.constantFrom(undefined, 'Ida at the fair'),
    url: fc.constantFrom(undefined, 'https://news.wqk.test/a?b=1,2;3'),
  }),
  account: fc.nat(),
});
const contact = fc.record({
  kind: fc.constantFrom(...TouchKind.options),
  direction: fc.constantFrom('in', 'out'),
  on: past,
  minutes: fc.integer({ min: 1, max: 1439 }),
  text: fc.option(text, { nil: undefined }),
  reached: fc.option(fc.boolean(), { nil: undefined }),
  person: fc.option(fc.nat(), { nil: undefined }),
  account: fc.nat(),
});
const proposal = fc.record({
  amount: fc.option(fc.record({ amount: money, currency }), { nil: undefined }),
  status: fc.constantFrom('open', 'accepted', 'declined', 'withdrawn'),
  on: past,
  until: day,
  reason: fc.option(text, { nil: undefined }),
  sentOn: past,
  person: fc.option(fc.nat(), { nil: undefined }),
  account: fc.nat(),
});

const defined = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };

/** Books of every kind of record that leaves. */
export const books: fc.Arbitrary<BookContents> = fc
  .record({
    accounts: fc.array(account, { minLength: 1, maxLength: 5 }),
    people: fc.array(person, { maxLength: 5 }),
    sales: fc.array(sale, { maxLength: 6 }),
    facts: fc.array(fact, { maxLength: 4 }),
    proposals: fc.array(proposal, { maxLength: 4 }),
    contacts: fc.array(contact, { maxLength: 4 }),
    steps: steps(text, day),
  })
  .chain((made) => {
    const ids = made.accounts.map((_, at) => `account-${at}`);
    const ofAccount = (at: number) => ids[at % ids.length] ?? '';
    return plans(text, day, ofAccount).map((planned) => ({ ...made, planned, ofAccount }));
  })
  .map(({ ofAccount, planned, ...made }) => {
    const stamps = { createdAt: NOW, updatedAt: NOW };
    const accounts = made.accounts.map(
      ({ hasParent, hasDomain, name, website, numbers, labels, signals, tierByHand, ...rest }, at) =>
        defined({
          ...rest,
          ...stamps,
          id: ofAccount(at),
          name: nameAt(at, name),
          aliases: hasDomain ? [nameAt(at + 10, name)] : [],
          domains: hasDomain ? [`wqk${at}.test`, `wqk-${at}.hu`] : [],
          labels: labels.map((one) => ({ ...one })),
          signals: signals?.map((one) => ({ ...one })),
          tierByHand: tierByHand && { ...tierByHand },
          customerNumbers: numbers > 0 ? [`0${at}17`, `k-${at}`].slice(0, numbers) : undefined,
          // The domain of a website becomes the account's where it has none.
          website: hasDomain ? website : undefined,
          parentId: hasParent && at > 0 ? ofAccount(at - 1) : undefined,
        }),
    ) as unknown as Account[];
    const people = made.people.map(
      ({ emails, job, account: of, power, support, roles, reports, name, knownBy, former, ...rest }, at) => ({
        ...defined({ ...rest, ...stamps }),
        id: `person-${at}`,
        accountId: ofAccount(of),
        name: nameAt(at, name),
        emails: Array.from({ length: emails }, (_, number) => `p${at}.${number}@wqk.test`),
        placeholder: false,
        formerAccounts: former ? [{ accountId: ofAccount(former.at), until: former.until }] : [],
        group: {
          ...defined({ power, support, function: job }),
          roles,
          knownBy,
          ...(reports && at > 0 && made.people[at - 1]?.account === of && { reportsToId: `person-${at - 1}` }),
        },
      }),
    ) as unknown as BookContents['people'];
    const sales = made.sales.map(({ account: of, ...rest }, at) =>
      defined({ ...rest, accountId: ofAccount(of), order: `0${at}` }),
    ) as LedgerLine[];
    return {
      accounts,
      people,
      ledgerBlocks: packLedger(sales, newId),
      facts: made.facts.map(({ account: of, text: said, source: { person: who, name, url }, ...rest }, at) => {
        const one = who === undefined ? undefined : people[who % Math.max(1, people.length)];
        const source = defined({ ...(one ? { personId: one.id } : { name }), url });
        const accountId = one?.accountId ?? ofAccount(of);
        return defined({ ...rest, id: `fact-${at}`, accountId, text: `${said} ${at}`, source });
      }) as unknown as BookContents['facts'],
      prospects: [],
      ...planned,
      followUps: stepsOf(made.steps, people, ofAccount),
      touches: made.contacts.map(({ account: of, on, minutes, person: who, text: said, ...rest }, at) => {
        const one = who === undefined ? undefined : people[who % Math.max(1, people.length)];
        return {
          ...defined(rest),
          ...{ id: `contact-${at}`, accountId: one?.accountId ?? ofAccount(of), personIds: one ? [one.id] : [] },
          at: Temporal.PlainDate.from(on)
            .toPlainDateTime(Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }))
            .toZonedDateTime('Europe/Berlin')
            .toInstant()
            .toString(),
          // Two of one day are two by what was said.
          text: `${said ?? ''} ${at}x`.trim(),
        };
      }) as BookContents['touches'],
      proposals: made.proposals.map(({ account: of, amount, on, until, reason, status, sentOn, person: who }, at) => {
        const [sent = on, end = on] = [sentOn, on].sort();
        const one = who === undefined ? undefined : people[who % Math.max(1, people.length)];
        return {
          id: `proposal-${at}`,
          ...{
            accountId: one?.accountId ?? ofAccount(of),
            personIds: one ? [one.id] : [],
            title: `Offer ${at}`,
            ...amount,
          },
          ...{ sentOn: sent, validUntil: until < end ? end : until, status, createdAt: NOW },
          events:
            status === 'open'
              ? []
              : status === 'withdrawn'
                ? [{ kind: status, on: end }]
                : [
                    {
                      kind: 'answered' as const,
                      on: end,
                      meaning: status,
                      ...(reason && status === 'declined' && { reason }),
                    },
                  ],
        };
      }) as BookContents['proposals'],
    };
  });
