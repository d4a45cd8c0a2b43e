import { asciiHost } from '../../../lib/domain/identify/ascii-host';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import { addressAt, type Invented, nameOf } from './invented-book';

/** A page, and the accounts that it is about: one may be claimed, several only offered, none neither. */
export interface Case {
  says: string;
  page: PageSubject;
  about: string[];
  /** To claim it would be wrong, too: only a question is right. */
  isOnlyAsked?: true;
}

/** The user, and a colleague of theirs. */
export const SELF = { addresses: ['anna.becker@our-firm.test'], hosts: ['our-firm.test'] };
const COLLEAGUE = 'tom@our-firm.test';

type Role = PageSubject['people'][number]['role'];
const people = (...given: [Role, string][]): PageSubject => ({
  people: given.map(([role, email]) => ({ role, email })),
});
const company = (name: string): PageSubject => ({ people: [], company: { name } });

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const DIGRAPHS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  å: 'aa',
  Ö: 'Oe',
  Ü: 'Ue',
  Ø: 'Oe',
  Å: 'Aa',
};
const withDigraphs = (text: string) => text.replace(/[äöüßøæåÖÜØÅ]/g, (letter) => DIGRAPHS[letter] ?? letter);
const CYRILLIC: Record<string, string> = { a: 'а', e: 'е', i: 'і', o: 'о', y: 'у' };
const withCyrillic = (text: string) => text.replace(/[aeioy]/, (letter) => CYRILLIC[letter] ?? letter);
const SHORT: Record<string, string> = {
  Manufacturing: 'Mfg.',
  International: 'Int’l',
  Technologies: 'Tech.',
  Group: 'Grp.',
  Brothers: 'Bros.',
  Engineering: 'Eng.',
  Technik: 'Tech',
  Kereskedelmi: 'Ker.',
  Solutions: 'Solution',
};

/** Returns spellings of a company's name as they stand on pages. */
function spellings(one: Invented): [says: string, name: string][] {
  const { owner, trade, forms, land } = one;
  const plain = `${owner} ${trade}`;
  return [
    ['the name without its legal form', plain],
    ...forms.slice(1).map((form): [string, string] => ['another spelling of the legal form', `${plain} ${form}`]),
    ['the legal form before it', `${forms[0]} ${plain}`],
    ['capitals', nameOf(one).toUpperCase()],
    ['no accents', withoutAccents(nameOf(one))],
    ['two letters for an umlaut', withDigraphs(nameOf(one))],
    ['the other way round', `${trade} ${owner}`],
    ['other punctuation', `„${owner}-${trade}“, ${forms[0]}`],
    ['in one word', `${owner}${trade} ${forms[0]}`],
    ['with "and"', `${owner} & ${trade}`.replace('&', land.and)],
    ['decomposed accents', nameOf(one).normalize('NFD')],
    ...(SHORT[trade] ? [['abbreviated', `${owner} ${SHORT[trade]} ${forms[0]}`] as [string, string]] : []),
  ];
}

const otherEnding = (domain: string) => `${domain.split('.')[0]}.${domain.endsWith('.de') ? 'at' : 'de'}`;

/** Returns pages that are about the company. */
export function pagesAbout(one: Invented): Case[] {
  const { id, domains, locals, privateAddress, sharing } = one;
  const [domain = '', second = ''] = domains;
  const [local = ''] = locals;
  const known = addressAt(one, local);
  const user = SELF.addresses[0] ?? '';
  const isGmail = privateAddress.endsWith('@gmail.com');
  const ofOne = (says: string, page: PageSubject): Case => ({ says, page, about: [id] });
  const ofDomain = (says: string, page: PageSubject): Case => ({ says, page, about: sharing });
  return [
    ofOne('a known address', people(['from', known.toUpperCase()], ['to', user])),
    ofOne('a plus form', people(['from', `${local}+news@${domain}`])),
    ofOne('one’s own reply', people(['from', user], ['to', known], ['cc', COLLEAGUE])),
    ofOne('a private address', people(['from', privateAddress])),
    ofOne(
      'a private address at Gmail with dots',
      people(['from', isGmail ? privateAddress.replace(/^(.)/, '$1.') : privateAddress]),
    ),
    ofOne('a shared mailbox', people(['from', `sales@${id}-mail.test`])),
    ofOne('a thread with a pin', { ...people(['from', 'who@where.test']), externalId: `mail:thread:${id}` }),
    ofOne('a record bound before', { people: [], company: { name: 'Renamed' }, externalId: `crm:company:${id}` }),
    ofDomain('somebody new at the domain', people(['from', `new.face@${domain}`])),
    ofDomain('the second domain', people(['from', `x.y@${second}`])),
    ofDomain('a subdomain', people(['to', `news@mail.eu.${domain}`])),
    ofDomain('an unknown shared mailbox', people(['from', `einkauf@${domain}`])),
    ofDomain('a company’s record', { people: [], company: { name: 'Whatever', domain: `www.${domain}` } }),
    { ...ofDomain('another ending of the domain', people(['from', `x.y@${otherEnding(domain)}`])), isOnlyAsked: true },
    ...spellings(one).map(([says, name]) => ofOne(says, company(name))),
  ];
}

/** Returns pages about nobody of the book that come close to the company. */
export function pagesNear(one: Invented): Case[] {
  const { id, owner, trade, domains, locals, land, privateAddress } = one;
  const [domain = ''] = domains;
  const [name = '', ...suffix] = domain.split('.');
  const [local = ''] = locals;
  const tld = suffix.join('.');
  const cyrillic = withCyrillic(domain);
  const none = (says: string, page: PageSubject): Case => ({ says, page, about: [] });
  const from = (says: string, email: string) => none(says, people(['from', email]));
  return [
    from('a stranger at the same provider', `somebody.else@${privateAddress.split('@')[1]}`),
    from('a namesake at another provider', `${local}@gmx.net`),
    none('a stranger with the company in copy', people(['from', 'who@where.test'], ['cc', `${local}@${domain}`])),
    from('letters of another script', `${local}@${cyrillic}`),
    from('letters of another script in ASCII', `${local}@${asciiHost(cyrillic) ?? ''}`),
    from('a letter too many', `${local}@${name}s.${tld}`),
    from('a letter swapped', `${local}@${name.slice(0, 2)}${name[3]}${name[2]}${name.slice(4)}x.${tld}`),
    from('rn for m', `${local}@${name.replace('m', 'rn').replace('l', '1')}0.${tld}`),
    from('no hyphen', `${local}@${name.replaceAll('-', '')}.${tld}`),
    from('a domain that ends alike', `${local}@not${domain}`),
    from('a domain that begins alike', `${local}@${domain}.mail.test`),
    from('a forwarder with the address before the sign', `${local}=${domain}@bounce.forward.test`),
    from('the same subdomain of a hosting provider', `${local}@${name}.webnode.hu`),
    from('the public suffix above it', `${local}@${tld.includes('.') ? tld : `other.${tld}`}`),
    from('a colleague', `${local}@our-firm.test`),
    from('a colleague at a sister host', `${local}@hu.our-firm.test`),
    none('another’s address under a known name', {
      people: [{ role: 'from', name: `${local}@${domain}`, email: `${local}@else.test` }],
    }),
    none('two signs', people(['from', `${local}@${domain}@else.test`])),
    none('a longer name', company(`${owner} ${trade} Nord ${land.forms[0]?.[0]}`)),
    none('a shorter name', company(owner)),
    none('a name with a letter more', company(`${owner}s ${trade}`)),
    none('a name in letters of another script', company(withCyrillic(`${owner} ${trade}`))),
    none('a namesake', { people: [{ role: 'from', name: `${owner} Péter`, email: `peter@else-${id}.test` }] }),
    none('another record', { people: [], company: { name: 'Whatever' }, externalId: `crm:company:${id}0x` }),
  ];
}
