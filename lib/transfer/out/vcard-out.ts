import type { Account } from '../../domain/records/account';
import type { Person } from '../../domain/records/person';
import { escapeText, foldLine } from '../content-line';
import { accountNames } from './out-table';

/** Returns people as vCards 4.0 (RFC 6350, lines ended by CRLF), each with its account as the organization. */
export function cardsOut(people: readonly Person[], accounts: readonly Account[]): string {
  const nameOf = accountNames(accounts);
  const lines = people
    .filter(({ placeholder }) => !placeholder)
    .flatMap(({ name, accountId, title, emails, phones }) => {
      const company = nameOf(accountId);
      return [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `FN:${escapeText(name)}`,
        ...(company ? [`ORG:${escapeText(company)}`] : []),
        ...(title ? [`TITLE:${escapeText(title)}`] : []),
        ...emails.map((email) => `EMAIL:${escapeText(email)}`),
        ...phones.map((phone) => `TEL;VALUE=text:${escapeText(phone)}`),
        'END:VCARD',
      ];
    });
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
