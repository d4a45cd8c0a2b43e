import type { Known, Match } from '../../../lib/domain/identify/match';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import { accountOf, personOf } from '../book/book-of';

/** The accounts, people and bindings that the identification is tried on. */
export const known: Known = {
  accounts: [
    accountOf({ id: 'kovacs', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.hu'] }),
    accountOf({ id: 'muster', name: 'Muster Maschinen AG', domains: ['muster-maschinen.de'] }),
    accountOf({ id: 'holding', domains: ['gross.de'] }),
    accountOf({ id: 'branch', domains: ['gross.de'] }),
    accountOf({ id: 'buecher', domains: ['xn--bcher-kva.de'] }),
    accountOf({ id: 'twin', domains: ['xn--twn-khd.hu'] }),
  ],
  people: [
    personOf({ id: 'agnes', emails: ['kovacs.agnes@kovacs-bau.hu', 'kovacsagnes@gmail.com'] }),
    personOf({
      id: 'juergen',
      accountId: 'muster',
      emails: ['j.mueller@muster-maschinen.de', 'sales@muster-maschinen.de'],
    }),
    personOf({ id: 'bea', accountId: 'muster', name: 'Bea Nagy', emails: ['post@freelance.test'] }),
    personOf({ id: 'office-a', accountId: 'kovacs', emails: ['office@weiss.de'] }),
    personOf({ id: 'office-b', accountId: 'muster', emails: ['office@weiss.de'] }),
    personOf({
      id: 'moved',
      accountId: 'muster',
      emails: ['szabo.gergo@kovacs-bau.hu'],
      formerAccounts: [{ accountId: 'kovacs', until: '2026-03-01' }],
    }),
    personOf({ id: 'advisor-a', accountId: 'kovacs', emails: ['beratung@weiss.de'] }),
    personOf({ id: 'advisor-b', accountId: 'muster', emails: ['beratung@weiss.de'] }),
    personOf({ id: 'inside', accountId: 'muster', emails: ['projekt@nordlicht.example'] }),
    personOf({ id: 'lost', accountId: 'deleted', emails: ['old@deleted.hu'] }),
  ],
  bindings: [
    { externalId: 'gmail:thread:1', accountId: 'branch', kind: 'pin', at: '2026-01-05T09:00:00Z' },
    { externalId: 'crm:company:7', accountId: 'muster', kind: 'bound', at: '2026-01-05T09:00:00Z' },
    { externalId: 'crm:company:8', accountId: 'deleted', kind: 'pin', at: '2026-01-05T09:00:00Z' },
  ],
};
/** The user, with an address of the firm and one of their own. */
export const self = {
  addresses: ['anna.becker@nordlicht.example', 'anna.becker@gmail.com'],
  hosts: ['nordlicht.example', 'hu.nordlicht.example'],
};

type Role = PageSubject['people'][number]['role'];
/** A page that names these people. */
export const people = (...named: [Role, string][]) => ({ people: named.map(([role, email]) => ({ role, email })) });

/** What a match comes to, in a word. */
export const short = (match: Match) => {
  if (match.kind === 'matched') return `${match.accountId} by ${match.reason.by}`;
  if (match.kind === 'several')
    return `${match.question ? 'is it' : 'several'}: ${match.candidates.map((one) => one.accountId)}`;
  if (match.kind === 'nobody') return `nobody: ${match.why}`;
  const inCopy = match.inCopy.map((one) => one.accountId);
  return `unknown: ${match.people.length}${inCopy.length > 0 ? `, in copy: ${inCopy}` : ''}`;
};
