import type { AccountStatus, EnteredLabel } from '../domain/records/account';

/** How a sample customer buys: its part of the book's profit, and its orders in days. */
export type SampleTrade = {
  /** Part of the profit of the trailing 12 months, 0-1. */
  share: number;
  every: number;
  /** Most days by which an order comes early or late. */
  jitter: number;
  /** Days since the last order. */
  last: number;
  /** How a year compares with the one before: 1.2 is a growth of 20 %. */
  growth: number;
  margin: number;
  groups: readonly string[];
};

export type SampleCompany = {
  id: string;
  name: string;
  status: AccountStatus;
  parentId?: string;
  aliases?: string[];
  domains: string[];
  industry: string;
  market: string;
  kam: string;
  labels?: Omit<EnteredLabel, 'since'>[];
  trade?: SampleTrade;
};

const KAM = 'Anna Becker';
const OTHER_KAM = 'Jonas Wolf';

/** Invented companies; the shares of those that buy add up to 1. */
export const SAMPLE_COMPANIES: readonly SampleCompany[] = [
  {
    id: 'sample-muster',
    name: 'Muster Maschinen AG',
    status: 'customer',
    aliases: ['Muster Maschinen', 'MuMa'],
    domains: ['muster-maschinen.test'],
    industry: 'Machinery',
    market: 'Germany',
    kam: KAM,
    labels: [
      { label: 'image-maker', level: 'company', evidence: 'Named first by every visitor of the Cologne fair.' },
      {
        label: 'expert',
        level: 'department',
        evidence: 'Their IT team found two faults in our interface before we did.',
      },
    ],
    trade: { share: 0.24, every: 14, jitter: 3, last: 5, growth: 1.08, margin: 0.34, groups: ['Licences', 'Services'] },
  },
  {
    id: 'sample-kovacs-group',
    name: 'Kovács Group',
    status: 'customer',
    aliases: ['Kovács Cégcsoport'],
    domains: ['kovacs-group.test'],
    industry: 'Construction',
    market: 'Hungary',
    kam: KAM,
  },
  {
    id: 'sample-kovacs-bau',
    name: 'Kovács Bau Kft.',
    status: 'customer',
    parentId: 'sample-kovacs-group',
    aliases: ['Kovács Bau'],
    domains: ['kovacs-bau.test'],
    industry: 'Construction',
    market: 'Hungary',
    kam: KAM,
    labels: [
      { label: 'partner', level: 'company', evidence: 'Showed us the investment plan for the next three years.' },
    ],
    trade: {
      share: 0.13,
      every: 30,
      jitter: 2,
      last: 12,
      growth: 1.27,
      margin: 0.38,
      groups: ['Licences', 'Services'],
    },
  },
  {
    id: 'sample-kovacs-logisztika',
    name: 'Kovács Logisztika Kft.',
    status: 'customer',
    parentId: 'sample-kovacs-group',
    domains: ['kovacs-logisztika.test'],
    industry: 'Logistics',
    market: 'Hungary',
    kam: KAM,
    trade: { share: 0.05, every: 45, jitter: 9, last: 20, growth: 1.1, margin: 0.3, groups: ['Licences'] },
  },
  {
    id: 'sample-brightwater-holdings',
    name: 'Brightwater Holdings Ltd',
    status: 'customer',
    domains: ['brightwater-holdings.test'],
    industry: 'Water',
    market: 'United Kingdom',
    kam: KAM,
  },
  {
    id: 'sample-brightwater',
    name: 'Brightwater Ltd',
    status: 'customer',
    parentId: 'sample-brightwater-holdings',
    aliases: ['Brightwater'],
    domains: ['brightwater.test'],
    industry: 'Water',
    market: 'United Kingdom',
    kam: KAM,
    labels: [{ label: 'innovator', level: 'company', evidence: 'Took part in the last two beta programmes.' }],
    trade: {
      share: 0.11,
      every: 28,
      jitter: 5,
      last: 16,
      growth: 1.15,
      margin: 0.41,
      groups: ['Licences', 'Training'],
    },
  },
  {
    id: 'sample-brightwater-scotland',
    name: 'Brightwater Scotland Ltd',
    status: 'prospect',
    parentId: 'sample-brightwater-holdings',
    domains: ['brightwater-scotland.test'],
    industry: 'Water',
    market: 'United Kingdom',
    kam: KAM,
  },
  {
    id: 'sample-fjellvik',
    name: 'Fjellvik Sjømat AS',
    status: 'customer',
    domains: ['fjellvik.test'],
    industry: 'Food',
    market: 'Norway',
    kam: OTHER_KAM,
    trade: { share: 0.09, every: 21, jitter: 2, last: 9, growth: 1.02, margin: 0.36, groups: ['Licences', 'Hardware'] },
  },
  {
    id: 'sample-veldspar',
    name: 'Veldspar Mynbou (Pty) Ltd',
    status: 'customer',
    aliases: ['Veldspar'],
    domains: ['veldspar.test'],
    industry: 'Mining',
    market: 'South Africa',
    kam: OTHER_KAM,
    trade: {
      share: 0.08,
      every: 60,
      jitter: 14,
      last: 33,
      growth: 0.94,
      margin: 0.33,
      groups: ['Hardware', 'Services'],
    },
  },
  {
    id: 'sample-almtal',
    name: 'Almtal Holzbau GmbH',
    status: 'customer',
    domains: ['almtal-holzbau.test'],
    industry: 'Construction',
    market: 'Austria',
    kam: KAM,
    trade: { share: 0.07, every: 31, jitter: 3, last: 24, growth: 1.05, margin: 0.37, groups: ['Licences'] },
  },
  {
    id: 'sample-hansen',
    name: 'Hansen Verpackung GmbH',
    status: 'customer',
    domains: ['hansen-verpackung.test'],
    industry: 'Packaging',
    market: 'Germany',
    kam: KAM,
    // Orders every month, and not a word for two: the one that slips.
    trade: { share: 0.06, every: 30, jitter: 3, last: 62, growth: 0.9, margin: 0.35, groups: ['Licences', 'Services'] },
  },
  {
    id: 'sample-tisza',
    name: 'Tisza Élelmiszer Zrt.',
    status: 'customer',
    domains: ['tisza-elelmiszer.test'],
    industry: 'Food',
    market: 'Hungary',
    kam: KAM,
    trade: { share: 0.06, every: 40, jitter: 12, last: 18, growth: 1.3, margin: 0.4, groups: ['Licences', 'Training'] },
  },
  {
    id: 'sample-nordvarme',
    name: 'Nordvarme Bygg AS',
    status: 'customer',
    domains: ['nordvarme.test'],
    industry: 'Construction',
    market: 'Norway',
    kam: OTHER_KAM,
    trade: { share: 0.05, every: 35, jitter: 4, last: 21, growth: 1, margin: 0.32, groups: ['Services'] },
  },
  {
    id: 'sample-protea',
    name: 'Protea Voedsel (Pty) Ltd',
    status: 'customer',
    domains: ['protea-voedsel.test'],
    industry: 'Food',
    market: 'South Africa',
    kam: OTHER_KAM,
    trade: { share: 0.04, every: 50, jitter: 20, last: 41, growth: 1.12, margin: 0.39, groups: ['Licences'] },
  },
  {
    id: 'sample-cairnmoor',
    name: 'Cairnmoor Textiles Ltd',
    status: 'former',
    domains: ['cairnmoor.test'],
    industry: 'Textiles',
    market: 'United Kingdom',
    kam: OTHER_KAM,
    trade: { share: 0.02, every: 32, jitter: 4, last: 210, growth: 0.8, margin: 0.3, groups: ['Services'] },
  },
  {
    id: 'sample-lindenhof',
    name: 'Lindenhof Kliniken gGmbH',
    status: 'prospect',
    domains: ['lindenhof-kliniken.test'],
    industry: 'Health care',
    market: 'Germany',
    kam: KAM,
    labels: [
      {
        label: 'potential',
        level: 'company',
        evidence: 'Five sites, a budget for next year, and a supplier whose contract ends.',
      },
    ],
  },
];
