import { exactAddress } from '../../domain/identify/address';
import type { BuyingRole, GroupAttributes } from '../../domain/records/decision-making-group';
import { EmailAddress } from '../../domain/records/person';
import { type AccountIndex, findAccount } from './account-finder';
import type { Field } from './heading-names';
import { type Line, readText } from './line';
import { readNumber } from './read-number';
import { LineRefused } from './refusal';
import { refuseUnrecorded } from './refuse-unrecorded';
import { readFunction, readRole } from './words';

/** What a line of a list of people says; what it leaves open is not there. */
export type PersonLine = {
  line: number;
  name: string | undefined;
  accountId: string | undefined;
  emails: string[];
  phones: string[];
  title: string | undefined;
  reportsTo: string | undefined;
  group: Partial<GroupAttributes>;
};

/** Returns what a line of a list of people says. Throws a LineRefused where it cannot be read. */
export function readPersonLine(line: Line, index: AccountIndex): PersonLine {
  const account = readText(line, 'account', 300);
  const parts = [readText(line, 'firstName', 150), readText(line, 'lastName', 149)].filter(
    (part) => part !== undefined,
  );
  const job = readText(line, 'function', 200);
  const power = readText(line, 'power', 20);
  const support = readText(line, 'support', 20);
  return {
    line: line.line,
    name: readText(line, 'name', 300) ?? (parts.length > 0 ? parts.join(' ') : undefined),
    accountId: account && findAccount(index, account).id,
    emails: line
      .cells('email')
      .flatMap((cell) => cell.split(/[\s,;|]+/))
      .filter(Boolean)
      .map(readEmail),
    phones: line.cells('phone').map((phone) => phone.slice(0, 60)),
    title: refuseUnrecorded(readText(line, 'title', 300)),
    reportsTo: readText(line, 'reportsTo', 300),
    group: {
      ...(line.cell('role') && { roles: readRoles(line.cell('role')) }),
      ...(job && { function: readFunction(job) }),
      ...(power && { power: readWhole(power, 'power', 0, 3) }),
      ...(support && { support: readWhole(support, 'support', -2, 2) }),
    },
  };
}

function readEmail(text: string): string {
  const address = exactAddress(text.replace(/^mailto:/i, ''));
  const checked = EmailAddress.safeParse(address);
  if (!checked.success) throw new LineRefused('notAnAddress', { text });
  return checked.data;
}

function readRoles(text: string): BuyingRole[] {
  return [
    ...new Set(
      text
        .split(/[,;|/]/)
        .map((word) => word.trim())
        .filter(Boolean)
        .map(readRole),
    ),
  ];
}

function readWhole(text: string, field: Field, least: number, most: number): number {
  const value = readNumber(text, '.');
  if (!Number.isInteger(value) || value < least || value > most)
    throw new LineRefused('outOfRange', { field, text, least, most });
  return value;
}
