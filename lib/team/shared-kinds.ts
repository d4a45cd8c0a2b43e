import type { RecordKind, RecordOf } from '../domain/records/kinds';

/** A figure means nothing without its currency: they are one field. */
type MoneyField = 'amount' | 'worth' | 'spend' | 'ours' | 'currency';

/**
 * How the fields of a record are merged which hold more than one thing. A list is merged thing by thing, a thing known by all it
 * says (`each`) or by some of its fields; an object part by part, as its own fields are; what is `whole` goes by the later alone.
 */
type Merged<Name, Value> = Name extends MoneyField
  ? 'money'
  : Value extends readonly (infer Thing)[]
    ? 'each' | 'whole' | readonly (keyof Thing)[]
    : Value extends object
      ? 'whole' | Fields<Value>
      : never;

/** What has to be said of a record before it can be shared: a type error where a field is left out. */
type Fields<Row> = {
  [Name in keyof Row as Merged<Name, NonNullable<Row[Name]>> extends never ? never : Name]-?: Merged<
    Name,
    NonNullable<Row[Name]>
  >;
};

/** Stays on the device that wrote it. */
const HERE = 'here';

/** How records of each kind come together; a kind that is new has to say so here. */
export const sharedKinds = {
  accounts: {
    aliases: 'each',
    domains: 'each',
    tags: 'each',
    customerNumbers: 'each',
    labels: ['label', 'level'],
    signals: ['signal', 'evidence'],
    tierByHand: 'whole',
    credit: 'whole',
  },
  people: { emails: 'each', phones: 'each', group: { roles: 'each', knownBy: 'each' }, formerAccounts: 'each' },
  touches: { personIds: 'each' },
  followUps: { repeats: 'whole' },
  proposals: {
    personIds: 'each',
    amount: 'money',
    currency: 'money',
    events: 'each',
    team: 'each',
    referenceIds: 'each',
  },
  promises: {},
  facts: { source: 'whole' },
  bindings: {},
  prospects: { people: 'each', need: 'whole', ability: 'whole', authority: 'whole', suspectedLabels: 'each' },
  contracts: { amount: 'money', currency: 'money' },
  deliveries: {},
  dismissals: {},
  evaluations: { scores: {} },
  portfolioScores: { attractiveness: {}, strength: {} },
  receivables: { amount: 'money', currency: 'money' },
  relationshipHours: {},
  returns: { worth: 'money', currency: 'money' },
  reviews: { departments: 'each', goals: 'each' },
  rivalries: { accountIds: 'whole' },
  surveys: { answers: 'whole' },
  goals: {},
  planEntries: {},
  targets: { turnover: 'whole', profit: 'whole', changes: 'each' },
  tenders: {},
  walletEntries: { spend: 'money', ours: 'money', currency: 'money', holder: 'whole' },
  winBacks: { worth: 'money', currency: 'money' },
  // Under lock: the vault leaves its device only where its owner says so.
  personalDetails: HERE,
  // Speaks of rows as they stood on this device.
  merges: HERE,
  imports: { sales: 'whole', period: 'whole' },
  // What an import brought and changed: its body goes in pieces, by whose names it stands in the record.
  importedRows: { rows: 'whole' },
  replacedSales: { lines: 'whole' },
  ledgerBlocks: { columns: 'whole', moved: ['from'] },
  // Of these, what `isSharedMeta` names.
  meta: { value: ['kam'] },
} as const satisfies { [Kind in RecordKind]: Fields<RecordOf<Kind>> | typeof HERE } & Record<
  'ledgerBlocks' | 'meta',
  unknown
>;

/** The tables of which records are shared, or could be. */
export type SharedTable = keyof typeof sharedKinds;

/** How one field is merged, as the rules that work with any record read it. */
export type How = string | readonly string[] | { readonly [field: string]: How };

/** Returns how the fields of a kind are merged; undefined where it stays on the device. */
export function fieldsOf(table: string): { readonly [field: string]: How } | undefined {
  const how: How | undefined = Object.hasOwn(sharedKinds, table) ? sharedKinds[table as SharedTable] : undefined;
  return typeof how === 'object' ? (how as { readonly [field: string]: How }) : undefined;
}
