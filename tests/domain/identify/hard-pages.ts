import type { Known } from '../../../lib/domain/identify/match';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { accountOf, personOf } from '../book/book-of';
import type { Case } from './pages-of-companies';

/** A small book of companies that are easily mistaken for each other. */
export const hardBook: Known = {
  accounts: [
    accountOf({ id: 'kovacs-kft', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.hu'] }),
    accountOf({ id: 'kovacs-zrt', name: 'Kovács Bau Zrt.', domains: ['kovacsbau.hu'] }),
    accountOf({ id: 'kovacs', name: 'Kovács', domains: ['kovacs.hu'] }),
    accountOf({ id: 'meyer', name: 'Meyer & Sons Ltd', domains: ['meyer.co.uk'] }),
    accountOf({ id: 'mayer', name: 'Mayer Söhne GmbH', domains: ['mayer-soehne.de', 'xn--mayer-shne-kcb.de'] }),
    accountOf({ id: 'holding', name: 'Fjell Holding AS', domains: ['fjell.no'] }),
    accountOf({ id: 'fisk', name: 'Fjell Fisk AS', parentId: 'holding', domains: ['fjell.no', 'fjellfisk.no'] }),
    accountOf({ id: 'bygg', name: 'Fjell Bygg AS', parentId: 'holding', domains: ['fjell.no'] }),
    accountOf({ id: 'page', name: 'Otter Web', domains: ['otter.github.io'] }),
    accountOf({ id: 'sole', name: 'Nagy Péter e.v.' }),
    accountOf({ id: 'ag', name: 'AG Industrie', aliases: ['AGI', 'Arndt & Groß'] }),
  ],
  people: [
    personOf({ id: 'agnes', accountId: 'kovacs-kft', emails: ['agnes@kovacs-bau.hu', 'agi.kovacs@gmail.com'] }),
    personOf({ id: 'buyer', accountId: 'kovacs-zrt', emails: ['info@kovacsbau.hu', 'bela@kovacsbau.hu'] }),
    personOf({ id: 'adviser', accountId: 'meyer', emails: ['jo@advice.test'] }),
    personOf({ id: 'adviser-2', accountId: 'mayer', emails: ['jo@advice.test'] }),
    personOf({ id: 'peter', accountId: 'sole', emails: ['nagy.peter@freemail.hu'] }),
    personOf({ id: 'moved', accountId: 'fisk', emails: ['liv@kovacs.hu', 'liv@fjellfisk.no'] }),
  ],
  bindings: [{ externalId: 'crm:1', accountId: 'ag', kind: 'bound', at: '2026-01-05T09:00:00Z' }],
};

const from = (email: string, name?: string): PagePerson => ({ role: 'from', email, ...(name && { name }) });
const to = (email: string): PagePerson => ({ role: 'to', email });
const cc = (email: string): PagePerson => ({ role: 'cc', email });
const mail = (says: string, about: string[], ...people: PagePerson[]): Case => ({ says, page: { people }, about });
const record = (says: string, about: string[], company: Case['page']['company']): Case => ({
  says,
  page: { people: [], ...(company && { company }) },
  about,
});

/** Pages about somebody of the small book; several in `about` may only be offered together. */
export const hardPagesAbout: readonly Case[] = [
  mail('the domain with a hyphen', ['kovacs-kft'], from('uj@kovacs-bau.hu')),
  mail('the domain without', ['kovacs-zrt'], from('uj@kovacsbau.hu')),
  mail('the short domain', ['kovacs'], from('bau@kovacs.hu')),
  mail('an umlaut in the domain', ['mayer'], from('büro@mayer-söhne.de')),
  mail('its ASCII form', ['mayer'], from('info@xn--mayer-shne-kcb.de')),
  mail('its two letters', ['mayer'], from('info@mayer-soehne.de')),
  mail('a shared mailbox', ['kovacs-zrt'], from('info@kovacsbau.hu')),
  mail('an adviser of two', ['meyer', 'mayer'], from('jo@advice.test')),
  mail('the domain of a group', ['holding', 'fisk', 'bygg'], from('liv@fjell.no')),
  mail('the own domain of one of the group', ['fisk'], from('ola@post.fjellfisk.no')),
  mail('somebody who came from another account', ['fisk'], from('liv@kovacs.hu')),
  mail('one’s page at a provider', ['page'], from('hi@otter.github.io')),
  mail('a private address, dotted', ['kovacs-kft'], from('agikovacs@googlemail.com')),
  mail('a sole trader’s free mail', ['sole'], from('nagy.peter@freemail.hu')),
  mail('a sole trader’s other mailbox, by name', ['sole'], from('np@gmx.net', 'Péter Nagy')),
  mail('two clients', ['kovacs-kft', 'meyer'], to('agnes@kovacs-bau.hu'), to('x@meyer.co.uk')),
  record('two accounts by one name', ['kovacs-kft', 'kovacs-zrt'], { name: 'KOVACS BAU' }),
  record('a form that both have not', ['kovacs-kft', 'kovacs-zrt'], { name: 'Kovács Bau Betéti Társaság' }),
  record('an alias', ['ag'], { name: 'Arndt und Groß GmbH' }),
  record('an abbreviated name', ['ag'], { name: 'AG Ind.' }),
  record('sons in another language', ['mayer'], { name: 'Mayer & Sons' }),
  record('its domain with another name', ['meyer'], { name: 'Kovács', domain: 'www.meyer.co.uk' }),
  record('a name with a town behind it', ['meyer'], { name: 'Meyer & Sons Ltd, Leeds' }),
  { ...mail('another ending', ['kovacs-kft'], from('agnes@kovacs-bau.com')), isOnlyAsked: true },
  { ...mail('another country', ['meyer'], from('jo@post.meyer.com.au')), isOnlyAsked: true },
  { says: 'a bound record', page: { people: [from('x@else.test')], externalId: 'crm:1' }, about: ['ag'] },
];

/** Pages about nobody of the small book. */
export const hardPagesNear: readonly Case[] = [
  mail('a stranger to a client', [], from('x@else.test'), to('x@meyer.co.uk')),
  mail('a stranger with a client in copy', [], from('x@else.test'), cc('agnes@kovacs-bau.hu')),
  mail('a name only, with a client in copy', [], { role: 'from', name: 'Liv Dahl' }, cc('agnes@kovacs-bau.hu')),
  mail('the words of the domain as subdomain', [], from('agnes@kovacs-bau.hu.cloud.test')),
  mail('another page at the provider', [], from('hi@heron.github.io')),
  mail('the provider itself', [], from('hi@github.io')),
  mail('the public suffix of a client', [], from('x@co.uk')),
  mail('a neighbour under it', [], from('x@mayer.co.uk')),
  mail('a client’s address before the sign', [], from('agnes-kovacs-bau.hu@relay.test')),
  mail('a client’s address as a name', [], from('x@relay.test', 'agnes@kovacs-bau.hu')),
  mail('a client’s address as a name, with its company', [], from('x@relay.test', 'Ágnes (Kovács Bau Kft.)')),
  mail('a namesake at the same provider', [], from('peter.nagy@freemail.hu')),
  mail('a dot more where dots count', [], from('nagy.p.eter@freemail.hu')),
  mail('Cyrillic before the sign', [], from('аgnes@kovacs-bau.hu')),
  mail('Cyrillic behind it', [], from('agnes@kovacs-bаu.hu')),
  mail('Greek behind it', [], from('agnes@kovacs-bαu.hu')),
  mail('a zero for an o', [], from('agnes@k0vacs-bau.hu')),
  mail('rn for m', [], from('x@rneyer.co.uk')),
  mail('a colleague', [], from('tom@our-firm.test')),
  record('a name within another', [], { name: 'Bau' }),
  record('two names in one', [], { name: 'Kovács Bau Meyer' }),
  record('another name of the same sound', [], { name: 'Maier Söhne' }),
  record('a Cyrillic letter in the name', [], { name: 'Kovács Bаu' }),
  record('the right name at a look-alike', [], { name: 'Kovács Bau', domain: 'kovacs-bаu.hu' }),
  record('nothing but a legal form', [], { name: 'GmbH' }),
  { says: 'another record', page: { people: [from('x@else.test')], externalId: 'crm:10' }, about: [] },
];
