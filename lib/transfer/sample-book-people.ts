import type { GroupAttributes } from '../domain/decision-making-group';

export type SamplePerson = {
  id: string;
  accountId: string;
  name: string;
  email?: string;
  phone?: string;
  title: string;
  group: Omit<GroupAttributes, 'knownBy'>;
  /** Days since we last had contact, by direction. */
  lastIn?: number;
  lastOut?: number;
};

/** Invented people; those of the first three companies write the mails of the demo mailbox. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  {
    id: 'sample-agnes',
    accountId: 'sample-kovacs-bau',
    name: 'Kovács Ágnes',
    email: 'agnes.kovacs@kovacs-bau.test',
    phone: '+36 1 555 0142',
    title: 'Managing director',
    group: { roles: ['decision maker', 'economic buyer'], function: 'leadership', power: 3, support: 1 },
    lastIn: 9,
    lastOut: 8,
  },
  {
    id: 'sample-gergo',
    accountId: 'sample-kovacs-bau',
    name: 'Szabó Gergő',
    email: 'gergo.szabo@kovacs-bau.test',
    title: 'Project manager',
    group: { roles: ['user', 'influencer'], function: 'technical', power: 1, support: 1, reportsToId: 'sample-agnes' },
    lastIn: 6,
    lastOut: 8,
  },
  {
    id: 'sample-jurgen',
    accountId: 'sample-muster',
    name: 'Jürgen Müller',
    email: 'j.mueller@muster-maschinen.test',
    title: 'Head of IT',
    group: { roles: ['technical', 'decision maker'], function: 'technical', power: 2, support: 0 },
    lastIn: 5,
    lastOut: 12,
  },
  {
    id: 'sample-sabine',
    accountId: 'sample-muster',
    name: 'Sabine Weiß',
    email: 'einkauf@muster-maschinen.test',
    title: 'Purchasing',
    group: { roles: ['gatekeeper'], function: 'purchasing', power: 1, support: 0 },
    lastIn: 4,
    lastOut: 40,
  },
  {
    id: 'sample-katrin',
    accountId: 'sample-muster',
    name: 'Katrin Vogel',
    email: 'k.vogel@muster-maschinen.test',
    title: 'Chief financial officer',
    group: { roles: ['economic buyer'], function: 'finance', power: 3, support: -1 },
    lastOut: 95,
  },
  {
    id: 'sample-tom',
    accountId: 'sample-brightwater',
    name: 'Tom Okafor',
    email: 'tom.okafor@brightwater.test',
    phone: '+44 20 7946 0958',
    title: 'Head of Operations',
    group: { roles: ['champion', 'user'], function: 'technical', power: 2, support: 2, reportsToId: 'sample-priya' },
    lastIn: 1,
    lastOut: 15,
  },
  {
    id: 'sample-priya',
    accountId: 'sample-brightwater',
    name: 'Priya Nair',
    email: 'priya@brightwater.test',
    title: 'Finance director',
    group: { roles: ['economic buyer', 'decision maker'], function: 'finance', power: 3, support: 0 },
    lastIn: 3,
    lastOut: 30,
  },
  {
    id: 'sample-ingrid',
    accountId: 'sample-fjellvik',
    name: 'Ingrid Haugen',
    email: 'ingrid.haugen@fjellvik.test',
    title: 'Plant manager',
    group: { roles: ['decision maker', 'champion'], function: 'leadership', power: 3, support: 2 },
    lastIn: 14,
    lastOut: 11,
  },
  {
    id: 'sample-pieter',
    accountId: 'sample-veldspar',
    name: 'Pieter van Wyk',
    email: 'pieter@veldspar.test',
    title: 'Procurement manager',
    group: { roles: ['gatekeeper', 'blocker'], function: 'purchasing', power: 2, support: -1 },
    lastIn: 70,
    lastOut: 33,
  },
  {
    id: 'sample-theresa',
    accountId: 'sample-almtal',
    name: 'Theresa Gruber',
    email: 't.gruber@almtal-holzbau.test',
    title: 'Owner',
    group: { roles: ['economic buyer', 'decision maker'], function: 'leadership', power: 3, support: 1 },
    lastIn: 22,
    lastOut: 25,
  },
  {
    id: 'sample-malte',
    accountId: 'sample-hansen',
    name: 'Malte Hansen',
    email: 'malte@hansen-verpackung.test',
    title: 'Managing director',
    group: { roles: ['decision maker', 'economic buyer'], function: 'leadership', power: 3, support: 0 },
    lastIn: 64,
    lastOut: 50,
  },
  {
    id: 'sample-reka',
    accountId: 'sample-tisza',
    name: 'Tóth Réka',
    email: 'reka.toth@tisza-elelmiszer.test',
    title: 'Head of quality',
    group: { roles: ['user', 'champion'], function: 'technical', power: 1, support: 2 },
    lastIn: 18,
    lastOut: 17,
  },
  {
    id: 'sample-lindenhof-head',
    accountId: 'sample-lindenhof',
    name: 'Head of procurement',
    title: 'Head of procurement',
    group: { roles: ['economic buyer'], function: 'purchasing', power: 2 },
  },
];
