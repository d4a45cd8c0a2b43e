/** What the columns of the ledger hold, by headings as a public body writes them. */
export const SPENDING_COLUMNS = {
  'Merchant as paid': 'account',
  'Cleared on': 'date',
  'Sum net of recoverable tax': 'revenue',
} as const;

const KINDS = [
  'Works',
  'Care',
  'Haulage',
  'Glass',
  'Print',
  'Timber',
  'Fuels',
  'Optics',
  'Paper',
  'Steel',
  'Textile',
  'Foods',
  'Metals',
  'Fabrics',
];
const PLACES =
  'Ashdale Brackenford Carrow Dunmere Eastlea Fenwick Glenholt Harrowby Inverlay Jesmond Kelsea Lowick Marsett Norwell Oakmere Penrose Quarndon Rusholt Stanwick Thornley Ulverby Vinemoor Westow Yarnley'.split(
    ' ',
  );

/** The customers of the ledger, each once, the largest first. */
export const CUSTOMERS = PLACES.flatMap((place) => KINDS.map((kind) => `${place} ${kind} Limited`));
/** The largest of them, and one that stands there under two spellings. */
export const LARGEST = CUSTOMERS[0] ?? '';
export const TWICE = { fuller: 'Halvorsen Møbler og Interiør AS', other: 'HALVORSEN MOBLER & INTERIOR' };

const DAY = 24 * 60 * 60 * 1000;
const dayAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});

/** A ledger of payments as public bodies give them out: columns that say nothing to us, many customers, two lines of each. */
export function spendingLedger() {
  const names = [...CUSTOMERS, TWICE.fuller, TWICE.other];
  const lines = names.flatMap((name, at) =>
    [40, 75].map((days) => {
      const amount = at === 0 ? 90_000 : 900 - at;
      return ['Borough', name, dayAgo(days + (at % 20)), 'Revenue', `T${at}-${days}`, amount.toFixed(2)].join(';');
    }),
  );
  const headings = ['Body', 'Merchant as paid', 'Cleared on', 'Purpose', 'Ref', 'Sum net of recoverable tax'];
  return {
    file: csv('spend-over-500.csv', [headings.join(';'), ...lines]),
    lines: lines.length,
    customers: names.length,
  };
}

/** Somebody at each of the largest customers. */
export const PEOPLE = CUSTOMERS.slice(0, 99).map((company, at) => ({
  name: `Robin ${PLACES[at % PLACES.length]}-${KINDS[at % KINDS.length]}`,
  email: `robin.${at}@customer-${at}.test`,
  company,
}));

/** The people who write to us, each a champion of much power. */
export const peopleFile = () =>
  csv('people.csv', [
    'name;email;company;buying role;power',
    ...PEOPLE.map(({ name, email, company }) => `${name};${email};${company};champion;3`),
  ]);
