import type { PagePerson } from '../../../lib/domain/records/page-subject';

/** Whom the flag is about. */
export interface FlagGuess {
  company: string;
  domain: string;
  people: readonly PagePerson[];
  /** The account, where it is already in the book: then its name is not asked for. */
  accountId?: string;
}
