import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { carryOut, planFile, refusals } from './case';

/** Returns what a file makes of an empty book, a line for each record, as a person would tell it; refused lines come last. */
export function toldBook(file: string): string[] {
  const plan = planFile(file);
  const book = carryOut(plan);
  const nameOf = new Map(book.accounts.map(({ id, name }) => [id, name]));
  const tell = (...parts: unknown[]) => parts.filter((part) => part !== undefined && part !== '').join(', ');
  return [
    ...book.accounts.map(({ name, status, domains, industry, market, kam }) =>
      tell(`${status} ${name}`, ...domains, industry, market, kam),
    ),
    ...book.people.map(({ name, accountId, title, group, emails, phones }) =>
      tell(`${name} of ${nameOf.get(accountId)}`, title, group.function, ...emails, ...phones),
    ),
    ...book.proposals.map(({ title, accountId, amount, currency, status, validUntil, events }) =>
      tell(`${title} for ${nameOf.get(accountId)}`, amount, currency, status, validUntil, ...events.map(reasonOf)),
    ),
    ...book.ledgerBlocks
      .flatMap(unpackLedger)
      .map(({ date, accountId, revenue, currency, order, productGroup }) =>
        tell(`${date} ${nameOf.get(accountId)}`, revenue, currency, order, productGroup),
      ),
    ...refusals(plan).map((refusal) => `refused ${refusal}`),
  ];
}

const reasonOf = (event: object) => ('reason' in event ? event.reason : undefined);
