import type { PageContext } from '../../conclude/page-context';
import { asking } from '../../domain/identify/asking';
import { askIfCut } from '../../domain/identify/cut-domain';
import type { Asking, MatchReason } from '../../domain/identify/match';
import { realAuthor } from '../../domain/mail/real-author';
import type { PageSubject } from '../../domain/records/page-subject';
import { book, CUT_BEFORE } from '../schema';

type Candidates = PageContext['candidates'];

/** The account that is claimed, as one to choose; none elsewhere. */
function claimedIn({ match, context }: PageContext): Candidates {
  if (match.kind !== 'matched' || !context) return [];
  const { account, group } = context;
  const { accountId, reason } = match;
  return [{ candidate: { accountId, reason }, account, ...(group && { group }) }];
}

/** The accounts to choose from, as a question. */
const asked = (of: PageContext, candidates: Candidates, authorBy?: string): PageContext => ({
  candidates,
  known: of.known,
  own: of.own,
  match: { kind: 'several', candidates: candidates.map(({ candidate }) => candidate), question: true },
  ...(authorBy && { authorBy }),
});

/**
 * A question about who really wrote a mail, where the page says that; else what was found of the mail. A sender whom the book does
 * not know gives way only to somebody whom it does; an account that receivers lead to stands beside the writer's, or in copy where
 * the book does not know the writer.
 */
async function askForAuthor(
  found: PageContext,
  subject: PageSubject,
  message: string,
  read: (subject: PageSubject) => Promise<PageContext>,
): Promise<PageContext> {
  const real = realAuthor(subject, message, found.own);
  const claimed = claimedIn(found);
  // Whom a colleague quotes or names in a mail to a client is not whose mail it is.
  if (!real || (claimed.length > 0 && (real.by === 'forward' || real.by === 'form'))) return found;
  const of = await read({
    people: [real.author, ...(real.others ?? [])].map((one) => ({ ...one, role: 'from' })),
    ...(real.company && { company: { name: real.company } }),
  });
  const by = real.by === 'bounce' || real.by === 'invitation' ? real.by : 'author';
  if (of.match.kind === 'matched' || of.match.kind === 'several') {
    const reason: MatchReason = { by, role: 'from', words: real.words };
    const theirs = (of.match.kind === 'matched' ? claimedIn(of) : of.candidates).map((one) => ({
      ...one,
      candidate: { accountId: one.account.id, reason },
    }));
    const others = claimed.filter((one) => theirs.every(({ account }) => account.id !== one.account.id));
    return claimed.length > 0 && others.length === 0 ? found : asked(of, [...theirs, ...others], real.words);
  }
  // What a machine names, and nobody knows, is no prospect.
  if (of.match.kind === 'nobody' || by !== 'author' || found.match.kind === 'unknown') return found;
  const inCopy = claimed.map(({ candidate }) => candidate);
  return { ...of, match: { ...of.match, inCopy }, candidates: claimed, authorBy: real.words };
}

/** A question where the account was found by a domain that an older version may have cut; null elsewhere. */
async function askIfCutIn(found: PageContext): Promise<PageContext | null> {
  const [claimed] = claimedIn(found);
  if (!claimed || !found.context) return null;
  const { account, dismissals } = found.context;
  const before = (await book.meta.get(CUT_BEFORE))?.value;
  const reason = askIfCut(
    account,
    claimed.candidate.reason,
    dismissals,
    typeof before === 'string' ? before : undefined,
  );
  return reason && asked(found, [{ ...claimed, candidate: { accountId: account.id, reason } }]);
}

/** How the book is read once more: for the same page with the names it is asked by, or for somebody else. */
interface Reading {
  with: (asking: Asking) => Promise<PageContext>;
  of: (subject: PageSubject) => Promise<PageContext>;
}

/** A question between the account of an address and those that are called as the page's own company is; null where they agree. */
async function askBetweenCompanies(
  found: PageContext,
  { company }: PageSubject,
  read: Reading,
): Promise<PageContext | null> {
  const [claimed] = claimedIn(found);
  if (!company?.name || claimed?.candidate.reason.by !== 'domain') return null;
  const { candidates } = await read.of({ people: [], company: { name: company.name } });
  if (candidates.some(({ account }) => account.id === claimed.account.id)) return null;
  const called = candidates.filter(({ candidate }) => candidate.reason.by === 'name');
  return called.length === 0 ? null : asked(found, [claimed, ...called]);
}

/**
 * Returns what can be asked about a page where nobody who wrote leads to an account, or the domain that did may be too wide or
 * another company's than the page names: by names and other endings of domains, then by
 * what says who really wrote. Stands on long tables: loaded only then.
 */
export async function askFurther(
  found: PageContext,
  subject: PageSubject,
  message: string,
  read: Reading,
): Promise<PageContext> {
  const doubtful = (await askIfCutIn(found)) ?? (await askBetweenCompanies(found, subject, read));
  if (doubtful) return doubtful;
  const isShown = found.match.kind === 'nobody' && subject.shown?.length;
  const named = found.match.kind === 'unknown' || isShown ? await read.with(asking) : found;
  const isMail = subject.replyTo || message || subject.people.some(({ role }) => role === 'from');
  return isMail && named.match.kind !== 'several' ? askForAuthor(named, subject, message, read.of) : named;
}
