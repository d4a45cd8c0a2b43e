import type { Self } from '../domain/identify/colleagues';
import type { Candidate, Match } from '../domain/identify/match';
import type { Account } from '../domain/records/account';
import type { AccountContext } from './account-context';
import type { KnownPerson } from './on-page';

/** Who the open page is about, as far as the book knows, and all that is known of them. */
export interface PageContext {
  match: Match;
  /** Where accounts are offered or in copy: each with its account, and the top of its group where it has a parent. */
  candidates: { candidate: Candidate; account: Account; group?: Account }[];
  /** Where the match is `matched`. */
  context?: AccountContext;
  /** Everybody on the page who is in the book, with the account they are at now. */
  known: KnownPerson[];
  /** Words of the page by which somebody else wrote the mail than its sender: then only this one is asked about. */
  authorBy?: string;
  /** The user and the user's company on this page. */
  own: Self;
}
