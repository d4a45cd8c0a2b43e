import type { Contract } from '../../domain/records/contract';
import type { Fact } from '../../domain/records/fact';
import type { OurPromise } from '../../domain/records/promise';
import type { Proposal } from '../../domain/records/proposal';
import type { Receivable } from '../../domain/records/receivable';
import type { Survey } from '../../domain/records/survey';
import type { Tender } from '../../domain/records/tender';
import { book } from '../schema';

/** What falls due at the accounts of the book, whatever their tier. */
export interface Dues {
  contracts: Contract[];
  tenders: Tender[];
  receivables: Receivable[];
  /** Open ones only. */
  complaints: Fact[];
  /** Open ones only. */
  promises: OurPromise[];
  surveys: Survey[];
  /** Those without a final answer. */
  proposals: Proposal[];
}

/** So many facts are looked at in one piece: the dossiers of a large book are never in memory at once. */
const AT_ONCE = 10_000;

/** Returns the open complaints of the book; to be called inside a transaction on facts. */
export async function readOpenComplaints(): Promise<Fact[]> {
  const open: Fact[] = [];
  for (let last: string | undefined = ''; last !== undefined; ) {
    const facts: Fact[] = await book.facts.where('id').above(last).limit(AT_ONCE).toArray();
    open.push(...facts.filter(({ complaint }) => complaint === 'open'));
    last = facts.at(-1)?.id;
  }
  return open;
}

const isOpen = ({ status }: OurPromise) => status === 'open';

/** Returns the contracts, tenders, receivables, open complaints, promises, surveys and open proposals of all accounts, in one read transaction. */
export function readDues(): Promise<Dues> {
  return book.transaction(
    'r',
    [book.contracts, book.tenders, book.receivables, book.facts, book.promises, book.surveys, book.proposals],
    async () => {
      const [contracts, tenders, receivables, complaints, promises, surveys, proposals] = await Promise.all([
        book.contracts.toArray(),
        book.tenders.toArray(),
        book.receivables.toArray(),
        readOpenComplaints(),
        book.promises.toArray(),
        book.surveys.toArray(),
        book.proposals.where({ status: 'open' }).toArray(),
      ]);
      return { contracts, tenders, receivables, complaints, surveys, proposals, promises: promises.filter(isOpen) };
    },
  );
}
