import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { textDigest } from '../../../lib/domain/words/text-digest';

/** Whom the flag is about. */
export interface FlagGuess {
  company: string;
  domain: string;
  people: readonly PagePerson[];
  /** The user's own address, as far as the page tells. */
  self?: string | undefined;
  /** The account, where it is already in the book: then its name is not asked for. */
  accountId?: string;
}

/** Returns under what a flag is kept while it is typed. */
export const flagDraftId = ({
  accountId,
  domain,
  company,
}: Pick<FlagGuess, 'accountId' | 'domain' | 'company'>): string =>
  draftId('prospects', accountId ?? textDigest(domain || company));
